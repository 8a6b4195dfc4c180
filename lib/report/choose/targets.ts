import type { Assessment } from '../../assess/assessment';
import { isWeb, type Anatomy } from '../../links/anatomy';
import { unwrap } from '../../links/unwrap';
import type { Message } from '../../message/message';

/** Where a link leads in the end. */
export type Target = Pick<Anatomy, 'host' | 'owner' | 'rest'>;

/** Different addresses that are looked at; a mail with more is a newsletter. */
const MOST = 300;
/** UTF-16 units; a longer link names no page that anybody could look for. */
const LONGEST = 8192;

/**
 * The pages that a message leads to, wrappers taken off, each once: first those that findings rest on, the strongest
 * first, then the others in their order. What only a wrapper's service knows is no page. Pure; opens nothing.
 */
export function targetsOf(
  { links, forms }: Pick<Message, 'links' | 'forms'>,
  { findings }: Pick<Assessment, 'findings'>,
): Target[] {
  const telling = findings.flatMap(({ evidence }) => evidence.flatMap(({ href }) => href ?? []));
  const written = [...links.map(({ href }) => href), ...forms.map(({ action }) => action)];
  const hrefs = [...new Set([...telling, ...written])].filter(({ length }) => length <= LONGEST);
  const found = new Map<string, Target>();
  for (const href of hrefs.slice(0, MOST)) {
    const { target, opaque } = unwrap(href);
    if (opaque === null && isWeb(target) && !found.has(target.url)) found.set(target.url, target);
  }
  return [...found.values()];
}
