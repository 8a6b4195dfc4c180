import { isService, type Service } from '../domains/services';
import type { CheckedLink, Context } from './context';
import { isThread } from './isThread';

/** A message that is little more than a way to a page is short. UTF-16 units. */
const LONGEST = 2500;

/** The links that a reader is meant to follow: not those for leaving a list, and none without a page. */
export function actionLinks({ links }: Context): CheckedLink[] {
  return links.filter(({ link }) => !LEAVING.test(link.text));
}

/** Words of links for leaving a list or setting up what comes. */
export const LEAVING =
  /unsubscri|opt[- ]?out|preferences|remove (?:me|yourself)|abmeld|abbestell|austragen|d[eé]sabonn|d[eé]sinscri|dar(?:se|me)? de baja|cancelar (?:a |la )?(?:sub|sus|ins)|descadastr|disiscri|annulla iscrizione|afmeld|uitschrijv|avregistr|wypis|rezygnu|отпис|配信停止|退订|退訂|수신\s*거부|abonelikten|إلغاء\s*الاشتراك/i;

/**
 * The first link by which a message leads its reader to a kind of service, and hardly anywhere else: most links that are
 * to be followed lead there, behind a button, a picture or words. Null where an address stands to be read, as people
 * write to each other; in long mail, plain text and replies; in mail of a list with any other link.
 */
export function onlyWayTo(context: Context, kind: Service): CheckedLink | null {
  const { message } = context;
  if (isThread(message) || message.layout === undefined || message.text.length > LONGEST) return null;
  const all = actionLinks(context);
  const there = all.filter(({ target }) => isService(kind, target.host, target.rest));
  // What a list adds at the foot leads to the list. Anybody can write its mark into the header.
  const least = message.list?.id ? all.length : all.length / 2;
  if (there.length === 0 || there.length < least) return null;
  return there.find(({ link }) => link.image || !isAddress(link.text)) ?? null;
}

function isAddress(text: string): boolean {
  return /^\s*(?:https?:\/\/|www\.)|^\s*[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}(?:\/\S{0,300})?\s*$/i.test(
    text.slice(0, 500),
  );
}
