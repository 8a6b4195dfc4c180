import { oneLine } from '../asText';
import type { Choice } from '../choose/choices';
import { headerFields } from '../mask/headerFields';
import type { FormId, OutFile, ReportMatter } from '../outgoing';
import { arfFields } from './arfFields';
import { facts } from './facts';
import { forwardBody, harmlessText } from './forwardBody';
import { notes } from './notes';
import { opening } from './opening';
import { originalFile } from './originalFile';
import type { Reported } from './reported';
import { xarf } from './xarf';

/** What people read, and what is attached before the mail around it is known. */
export interface Filled {
  body: string;
  file: OutFile | null;
}

/** The subject: the organisation's prefix, what it is, and the message's own. One line, defanged. */
export function subjectOf({ organisation }: Choice, { subject }: Reported): string {
  return [organisation?.subjectPrefix, 'Phishing report:', oneLine(subject) || '(no subject)']
    .filter(Boolean)
    .join(' ');
}

/** One form of the report. What can't be made of this message falls back to what can, and says so. */
export function fill(choice: Choice, form: FormId, what: ReportMatter, message: Reported): Filled {
  const said = (attached: boolean, ...more: string[]) =>
    lines([opening(choice, message, attached)], facts(message), [...notes(what), ...more]);
  const { source, altered } = what;
  switch (form) {
    case 'original':
    case 'arf': {
      if (source === null) break;
      const file = originalFile(source, altered, message);
      if (form === 'original') return { body: said(true), file };
      // Header fields of a forward are those of somebody who only passed the message on.
      const fields = what.assessment.forwarded ? [] : headerFields(source);
      const arf = { feedback: arfFields(what.agent, fields, message.targets), original: source };
      return { body: said(true), file: { ...file, arf } };
    }
    case 'xarf': {
      const json = xarf(what, message, choice.organisation);
      if (json !== null) {
        const file = { name: `xarf-${what.reportId}.json`, type: 'application/json', content: json, altered };
        return { body: said(false, '[Attached: the same as a XARF v4 report.]'), file };
      }
      return {
        body: said(source !== null, '[No XARF file: it asks for more than is known of this message.]'),
        file: source === null ? null : originalFile(source, altered, message),
      };
    }
    case 'forward':
      return {
        body: lines([opening(choice, message, false)], notes(what), forwardBody(message)),
        file: null,
      };
    case 'urls':
      if (message.targets.length === 0) break;
      return { body: urlList(choice, what, message), file: null };
    case 'text':
      break;
  }
  return { body: choice.way?.type === 'sms' ? texted(message) : said(false), file: null };
}

/** What is texted: a text message sent on as it is; of a mail what it says of itself. */
const texted = (message: Reported) =>
  message.from === '' && message.text !== '' ? harmlessText(message.text) : facts(message).join('\n');

/** Blocks of lines with an empty line between them. */
const lines = (...blocks: string[][]) =>
  blocks
    .filter(({ length }) => length > 0)
    .map((one) => one.join('\n'))
    .join('\n\n');

/** A form's field gets the addresses alone, as they are; a mail a sentence before them. */
function urlList(choice: Choice, what: ReportMatter, message: Reported): string {
  const list = message.targets.map(({ address }) => address);
  if (choice.way?.type !== 'email') return list.join('\n');
  return [opening(choice, message, false), ...notes(what), 'It leads to:', '', ...list].join('\n');
}
