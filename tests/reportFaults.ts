import { simpleParser } from 'mailparser';
import type { Assessment } from '../lib/assess/assessment';
import type { Message } from '../lib/message/message';
import type { Choice } from '../lib/report/choose/choices';
import { composeUrl } from '../lib/report/compose';
import { masked } from '../lib/report/mask/masked';
import { formsFor, outgoing, type FormId, type Outgoing, type ReportMatter } from '../lib/report/outgoing';
import type { Compose } from '../lib/report/webmails/webmail';
import { webmails } from '../lib/report/webmails/webmails';
import { wrongInFeedbackReport } from './feedbackReport';

/** A mail as it was read. */
export interface ReadMail {
  message: Message;
  assessment: Assessment;
  /** A character a byte. */
  source: string;
  own: string[];
}

/** UTF-16 units: three hundred of a message's subject and fifty thousand of its text, each mark made three. */
const LONGEST = { subject: 1000, body: 160_000 };

/** What is wrong with what goes out to these places, in every form, masked and not; a word or two each. */
export async function reportFaults(mail: ReadMail, among: readonly Choice[]): Promise<string[]> {
  const { message, assessment, source, own } = mail;
  const copy = masked(source, own);
  const matter = (changes: Partial<ReportMatter>): ReportMatter => ({
    message,
    assessment,
    source,
    altered: false,
    hidden: [],
    agent: 'SecondLook/0.1.0',
    now: new Date('2026-11-22T10:00:00Z'),
    reportId: '3f2b1c4d-5e6f-4a7b-8c9d-0e1f2a3b4c5d',
    ...changes,
  });
  const faults = new Set<string>();
  const matters = [
    matter({}),
    matter({ source: copy.source, altered: true, hidden: own }),
    matter({ source: null, altered: true, hidden: own }),
  ];
  const composed = new Set<string>();
  for (const what of matters) {
    const seen = new Map<string, Promise<string[]>>();
    for (const choice of among) {
      for (const form of formsFor(choice, { raw: what.source !== null })) {
        const out = outgoing(choice, form, what);
        const found = [
          ...wrongInWords(out, form),
          ...ownInWords(out, what.hidden),
          // Every window for the form that is preferred.
          ...(composed.has(choice.kind) ? [] : wrongInCompose(out)),
          ...(await wrongInFile(out, what, seen)),
        ];
        if (out.to !== '') composed.add(choice.kind);
        for (const one of found) faults.add(`${form}: ${one}`);
      }
    }
  }
  return [...faults];
}

function wrongInWords({ subject, body }: Outgoing, form: FormId): string[] {
  // Addresses of pages are meant for machines there.
  const words = form === 'urls' ? [subject] : [subject, body];
  return [
    ...words.flatMap((text) => [
      /https?:\/\//iu.test(text) ? 'a link' : [],
      /[\p{L}\p{M}\p{N}_-]\.[\p{L}_]|[a-z0-9-][。．｡][a-z]/iu.test(text) ? 'a host' : [],
      /[\p{L}\p{M}\p{N}._+\]-]@[\p{L}\p{N}[]/u.test(text) ? 'an address' : [],
    ]),
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(subject) ? 'a subject of more than a line' : [],
    /(?!\n|\t)[\p{Cc}\p{Cf}]/u.test(body) ? 'control characters' : [],
    subject.length > LONGEST.subject ? 'a long subject' : [],
    body.length > LONGEST.body ? 'a long body' : [],
    /\p{Cs}/u.test(subject) ? 'half a character' : [],
  ].flat();
}

/** The reader's address, harmless or not. */
function ownInWords({ subject, body }: Outgoing, own: readonly string[]): string[] {
  const text = `${subject}\n${body}`
    .toLowerCase()
    .replace(/\[([.@])\]/g, '$1')
    .replaceAll('%40', '@');
  return own.some((address) => holds(text, address.toLowerCase())) ? ['an own address'] : [];
}

/** As a whole, and not a piece of a longer one. */
function holds(text: string, address: string): boolean {
  for (let at = text.indexOf(address); at >= 0; at = text.indexOf(address, at + 1)) {
    if (
      !/[a-z0-9._+-]/.test(text[at - 1] ?? ' ') &&
      !/^\.?[a-z0-9-]/.test(text.slice(at + address.length, at + address.length + 2))
    )
      return true;
  }
  return false;
}

/** Every webmail's window, and mailto:. */
function wrongInCompose({ to, subject, body }: Outgoing): string[] {
  if (to === '') return [];
  const windows = webmails.flatMap(({ id, compose }) =>
    compose.map((one) => ({ webmail: id, page: pageOf(one), one })),
  );
  return [...windows, { webmail: null, page: null, one: null }].flatMap(({ webmail, page, one }) => {
    const composed = composeUrl({ to, subject, body }, { webmail, page });
    if (!composed || !URL.canParse(composed.url)) return [`no window in ${webmail}`];
    const { url, body: shown, inWebmail } = composed;
    const { protocol, host } = new URL(url);
    const hosts = [one?.host, page === null ? '' : new URL(page).host];
    const decoded = decodeURIComponent(url);
    const carried = [decoded, decodeAgain(decoded)].map((text) => text.replaceAll('\r\n', '\n'));
    return [
      url.length >= 8000 ? `a long address of ${webmail}` : [],
      (inWebmail ? !hosts.includes(host) : protocol !== 'mailto:') ? `another host in ${webmail}` : [],
      carried.some((text) => text.includes(shown)) ? [] : `another body in ${webmail}`,
    ].flat();
  });
}

/** An address that is a value of another; a text that only looks encoded stays. */
function decodeAgain(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** A page of the webmail, on which the window goes. */
const pageOf = ({ pages, part, account }: Compose) =>
  `https://${pages[0] ?? 'mail.reader.example'}${part === null ? '' : `/in${part}`}${account === null ? '/' : `${account}1/`}`;

async function wrongInFile(
  { file }: Outgoing,
  what: ReportMatter,
  seen: Map<string, Promise<string[]>>,
): Promise<string[]> {
  if (!file || file.type === 'application/json') return [];
  if (!file.arf)
    return [...(file.content === what.source ? [] : ['other bytes']), ...(await read(file.content))];
  const { feedback } = file.arf;
  const fault = wrongInFeedbackReport(feedback);
  return [
    fault ? `not RFC 5965` : [],
    file.content.includes(`\r\n\r\n${feedback}\r\n--`) ? [] : 'no machine part',
    what.source !== null && file.content.includes(`\r\n\r\n${what.source}\r\n--`)
      ? []
      : 'another message in it',
    await read(file.content),
    await read(what.source ?? ''),
  ].flat();

  /** What another MIME reader finds. */
  function read(content: string): Promise<string[]> {
    const known = seen.get(content) ?? textsOf(content);
    seen.set(content, known);
    return known;
  }
  async function textsOf(content: string): Promise<string[]> {
    const { subject, text, html } = await simpleParser(Buffer.from(content, 'latin1'), {
      skipHtmlToText: true,
      skipTextToHtml: true,
    });
    const texts = `${subject}\n${text}\n${html || ''}`;
    const isOwn = what.hidden.some((address) => holds(texts.toLowerCase(), address.toLowerCase()));
    return isOwn ? ['an own address in the file'] : [];
  }
}
