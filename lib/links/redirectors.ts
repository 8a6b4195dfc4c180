import { isUnder } from '../domains/isUnder';
import { isWeb, type Anatomy } from './anatomy';
import { carriedAddress } from './carriedAddress';
import data from './redirectors.json';
import { unwrap } from './unwrap';
import { hasPath, pathOf } from './wrapperTable';

interface Redirector {
  id: string;
  hosts: string[];
  path: string;
  params: string[];
  anywhere?: boolean;
}

export interface Redirect {
  /** In redirectors.json. */
  id: string;
  /** Where it leads in the end, as far as it says so itself. */
  target: Anatomy;
}

const redirectors = data.redirectors as Redirector[];
const open: ReadonlySet<string> = new Set(data.wrappers);

/**
 * The known open redirector that a link is, and the other owner's page that it leads to; null for everything
 * else. Nothing is opened: the target stands in the address. In: a link taken apart; `bare`: unwrap took its wrappers off
 * already, so that none is left to be found. Never throws.
 */
export function redirectOf(link: Anatomy, bare = false): Redirect | null {
  if (!isWeb(link)) return null;
  const own = redirectors.find(
    ({ hosts, path }) => hasPath(pathOf(link), path) && hosts.some((host) => isUnder(link.host, host)),
  );
  const inner = own ? carried(link, own) : null;
  if (bare && !inner) return null;
  const { wrappers, target } = unwrap(inner?.written ?? link.written);
  const id = inner ? own?.id : wrappers.slice(0, 1).find(isOpenRedirector);
  return id && target.owner !== link.owner ? { id, target } : null;
}

/** Whether a wrapper (by its id in lib/links/wrappers) leads anybody on to anywhere. */
export function isOpenRedirector(wrapper: string): boolean {
  return open.has(wrapper);
}

function carried(link: Anatomy, { params, anywhere, path }: Redirector): Anatomy | null {
  const query = new URL(link.url).searchParams;
  for (const param of params) {
    const value = query.get(param);
    const inner = value ? carriedAddress(value, 'https') : null;
    if (inner) return inner;
  }
  if (!anywhere) return null;
  const behind = link.rest.slice(path.length);
  const at = behind.search(/https?(?::|%3a)/i);
  return at < 0 ? null : carriedAddress(behind.slice(at));
}
