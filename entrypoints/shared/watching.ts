import { adapters, fits } from '../../lib/webmail/registry';
import { patternOf, webOrigin } from './origins';

/** What has to be permitted and read for one origin: the page, and the frames on other hosts its messages stand in. */
export function patternsFor(origin: string): string[] {
  return [patternOf(origin), ...framesOf(origin)];
}

/**
 * Whether what is in a frame may be read without a click: its own origin is watched, or it lies on another host that
 * a watched webmail shows its messages from (GMX, iCloud).
 * @param top origin of the page around it; null where that is no web page, undefined where the frame can't know
 */
export function mayRead(watched: readonly string[], origin: string, top?: string | null): boolean {
  if (watched.includes(origin)) return true;
  const pages = top === undefined ? watched : watched.filter((one) => one === top);
  return pages.some((page) => framesOf(page).some((pattern) => covers(pattern, origin)));
}

function framesOf(origin: string): readonly string[] {
  const { hostname } = new URL(origin);
  return adapters.find(({ hosts }) => hosts.some((known) => fits(known, hostname)))?.frames ?? [];
}

/** A match pattern for all of a host, or of a host and those below it, against an origin. */
export function covers(pattern: string, origin: string): boolean {
  // A sandboxed frame's origin is "null".
  if (webOrigin(origin) === null) return false;
  const { protocol, hostname } = new URL(origin);
  const [scheme = '', rest = ''] = pattern.split('://', 2);
  const host = rest.split('/', 1)[0] ?? '';
  if (scheme !== '*' && `${scheme}:` !== protocol) return false;
  return host.startsWith('*.') ? `.${hostname}`.endsWith(host.slice(1)) : hostname === host;
}
