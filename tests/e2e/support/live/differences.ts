import type { Assessment } from '../../../../lib/assess/assessment';
import { assess, noTrust } from '../../../../lib/assess/assess';
import { builtIn } from '../../../../lib/assess/knowledge';
import type { Message } from '../../../../lib/message/message';
import type { CheckedMessage } from '../../../../entrypoints/shared/protocol';
import { asOnPage } from '../../../asOnPage';
import { EXPLANATIONS, type Kind } from './explanations';

export interface Difference {
  kind: Kind | 'verdict';
  /** Null: nobody knows why. */
  why: string | null;
  page: string;
  raw: string;
}

/** What differs between a message as the extension read it off a page, and as its source says it. */
export function differences(shown: CheckedMessage, raw: Message): Difference[] {
  const { message: page, assessment } = shown;
  const judged = assess({ message: raw }, builtIn, noTrust);
  if (!page) return [{ kind: 'verdict', why: null, page: 'unreadable', raw: judged.verdict }];
  const kinds: Kind[] = ['subject', 'from', 'links', 'text', 'attachments'];
  const found = kinds.flatMap((kind) => {
    const [a, b] = [written(page, kind, page), written(raw, kind, page)];
    if (a === b) return [];
    const why = EXPLANATIONS.find((one) => one.kind === kind && one.holds(page, raw))?.why ?? null;
    return [{ kind, why, page: a, raw: b }];
  });
  return [...found, ...verdictDifference(page, assessment, raw, judged)];
}

/** Attachments are compared by their type where the page shows it. */
function written(message: Message, kind: Kind, page: Message): string {
  switch (kind) {
    case 'subject':
      return message.subject.replace(/\s+/g, ' ').trim();
    case 'text':
      return message.text.replace(/\s+/g, ' ').trim();
    case 'from':
      return message.from.map(({ name, address }) => `${name} <${address}>`).join(', ');
    case 'links':
      return message.links.map(({ href }) => href).join('\n');
    default: {
      const showsTypes = page.attachments?.some(({ type }) => type !== '') ?? false;
      return (message.attachments ?? [])
        .map(({ name, type }) => (showsTypes ? `${name} ${type}` : name))
        .join('\n');
    }
  }
}

/**
 * A verdict may differ for what the assessment itself says was not checked: then the source, without just that,
 * gets the page's verdict.
 */
function verdictDifference(
  page: Message,
  { verdict, unchecked }: Assessment,
  raw: Message,
  judged: Assessment,
): Difference[] {
  if (verdict === judged.verdict) return [];
  const states = new Set(unchecked);
  const without: Message = {
    ...(states.has('authentication') || states.has('reply_to') ? asOnPage(raw) : raw),
    ...(states.has('attachments') && { attachments: page.attachments }),
    ...(states.has('images') && { images: page.images }),
    ...(states.has('whole_body') && { text: page.text, links: page.links }),
    ...((states.has('sender') || states.has('address')) && { from: page.from }),
  };
  const isStated = assess({ message: without }, builtIn, noTrust).verdict === verdict;
  const why = isStated ? `the assessment says what was not checked` : null;
  return [{ kind: 'verdict', why, page: verdict, raw: judged.verdict }];
}
