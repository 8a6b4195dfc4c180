import type { Attachment, Mailbox, Message } from '../../../../lib/message/message';

export type Kind = 'subject' | 'from' | 'links' | 'text' | 'attachments';

/** Why a page may honestly differ from the source, found out by undoing what the webmail did. */
interface Explanation {
  kind: Kind;
  /** For the table. */
  why: string;
  holds: (page: Message, raw: Message) => boolean;
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');
const asciiLetters = (text: string): string => text.replace(/[^a-z0-9]+/gi, '');
const hrefs = ({ links }: Message): string[] => links.map(({ href }) => href);
const same = (a: readonly string[], b: readonly string[]): boolean => a.join('\n') === b.join('\n');

/** Whether `part` is `whole` with some left out. */
function isFewer(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const one of whole) if (one === part[at]) at++;
  return at === part.length;
}

const isEmpty = ({ text, links }: Message): boolean => text === '' && links.length === 0;
const IN_PLACE = /^(?:text|message|multipart)\//;
const PICTURE = /\.(?:png|jpe?g|gif|bmp|webp|svg)$/i;

/** In the order in which they are tried. */
export const EXPLANATIONS: readonly Explanation[] = [
  {
    kind: 'subject',
    why: 'no subject: the webmail says so in words of its own',
    holds: (page, raw) => raw.subject === '' && /^\(.{3,30}\)$/.test(page.subject),
  },
  {
    kind: 'subject',
    why: 'letters in an encoding that the mail does not declare',
    holds: (page, raw) => asciiLetters(page.subject) === asciiLetters(raw.subject),
  },
  {
    kind: 'from',
    why: 'several senders, or a From against the rules: the webmail shows less of it, and nothing else',
    holds: (page, raw) => page.from.every((one) => isPartOf(one, raw.from)),
  },
  {
    kind: 'links',
    why: 'the webmail shows no body at all',
    holds: isEmpty,
  },
  {
    kind: 'links',
    why: 'the webmail cuts mailto: links and renames anchors in the page',
    holds: (page, raw) => same(hrefs(page).map(unrenamed), hrefs(raw).map(unrenamed)),
  },
  {
    kind: 'links',
    why: 'the sanitiser takes out links that lead to no web page (anchors, scripts, empty, relative)',
    holds: (page, raw) =>
      same(hrefs(page).map(unrenamed).filter(isWeb), hrefs(raw).map(unrenamed).filter(isWeb)),
  },
  {
    kind: 'links',
    why: 'the webmail shows parts of the mail in place that are attachments to others',
    holds: (page, raw) => hasPartsInPlace(raw) && isFewer(hrefs(raw), hrefs(page)),
  },
  {
    kind: 'links',
    why: 'addresses written in another way: blanks and letters in them, http:// before what has no scheme',
    holds: (page, raw) =>
      same(hrefs(page).map(spelled).filter(Boolean), hrefs(raw).map(spelled).filter(Boolean)),
  },
  {
    kind: 'links',
    why: 'links in one another or around blocks: the browser cuts them into more than one, or into fewer',
    holds: (page, raw) =>
      same(
        [...new Set(hrefs(page).map(spelled))].toSorted(),
        [...new Set(hrefs(raw).map(spelled))].toSorted(),
      ),
  },
  {
    kind: 'text',
    why: 'the webmail shows no body at all',
    holds: isEmpty,
  },
  {
    kind: 'text',
    why: 'quotation marks, marks of quoted lines and blanks between words, shown in another way',
    holds: (page, raw) => letters(page.text) === letters(raw.text),
  },
  {
    kind: 'text',
    why: 'letters in an encoding that the mail does not declare',
    holds: (page, raw) => asciiLetters(page.text) === asciiLetters(raw.text),
  },
  {
    kind: 'text',
    why: 'the webmail shows parts of the mail in place that are attachments to others',
    holds: (page, raw) => hasPartsInPlace(raw) && asciiLetters(page.text).startsWith(asciiLetters(raw.text)),
  },
  {
    kind: 'attachments',
    why: 'parts of text and attached messages: shown in place, or under a name of the webmail',
    holds: (page, raw) => {
      const shown = (page.attachments ?? []).filter(({ name }) => !/^untitled/i.test(name));
      const names = new Set((raw.attachments ?? []).map(({ name }) => name));
      return (
        hasPartsInPlace(raw) &&
        (raw.attachments ?? []).every(
          ({ name, type }) => IN_PLACE.test(type) || shown.some((one) => one.name === name),
        ) &&
        shown.every(({ name, type }) => names.has(name) || IN_PLACE.test(type))
      );
    },
  },
  {
    kind: 'attachments',
    why: 'pictures of the text itself, listed as attachments as well, or not',
    holds: (page, raw) => same(withoutPictures(page.attachments), withoutPictures(raw.attachments)),
  },
  {
    kind: 'attachments',
    why: 'a name of the webmail for an attachment that has none, or is a signature',
    holds: (page, raw) => {
      const list = raw.attachments ?? [];
      return (
        page.attachments?.length === list.length &&
        list.every(
          ({ name, type }, index) =>
            name === '' || name === page.attachments?.[index]?.name || type.endsWith('-signature'),
        )
      );
    },
  },
];

/** Nothing that the source doesn't say: neither name nor address. */
function isPartOf({ name, address }: Mailbox, raw: readonly Mailbox[]): boolean {
  const said = raw.map((one) => folded(`${one.name} ${one.address}`)).join(', ');
  return said.includes(address) && asciiLetters(said).includes(asciiLetters(name));
}

/** The names of the others. */
function withoutPictures(list: readonly Attachment[] = []): string[] {
  return list
    .filter(({ name, type }) => !PICTURE.test(name) && !type.startsWith('image/'))
    .map(({ name }) => name);
}

function hasPartsInPlace({ attachments = [] }: Message): boolean {
  return attachments.some(({ type }) => IN_PLACE.test(type));
}

function unrenamed(href: string): string {
  return href.replace(/^#v1/, '#').replace(/^(mailto:[^?]*)\?.*$/is, '$1');
}

function isWeb(href: string): boolean {
  return /^(?:https?|ftp):|^mailto:./i.test(href);
}

function spelled(href: string): string {
  const plain = unrenamed(href)
    .replace(/^http:\/\//i, '')
    .replace(/\s+/g, '');
  try {
    return decodeURI(plain);
  } catch {
    return plain;
  }
}
