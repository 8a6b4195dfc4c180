import { assess, noTrust } from '../../lib/assess/assess';
import type { Assessment } from '../../lib/assess/assessment';
import { builtIn } from '../../lib/assess/knowledge';
import { readEml } from '../../lib/message/eml';
import type { Reading } from '../../lib/message/message';

export interface Judged {
  assessment: Assessment;
  /** The same, had it been read from a webmail page, which shows no header fields. */
  onPage: Assessment;
  /** Milliseconds. */
  parse: number;
  assess: number;
}

/** Reads and judges the source of a message as the extension does, for somebody who trusts nobody yet. */
export async function judge(bytes: Uint8Array): Promise<Judged> {
  const start = performance.now();
  const reading = await readEml(bytes);
  const read = performance.now();
  const assessment = assess(reading, builtIn, noTrust);
  const done = performance.now();
  const onPage = assess(asOnPage(reading), builtIn, noTrust);
  return {
    assessment,
    onPage,
    parse: read - start,
    assess: done - read,
  };
}

/** What a page leaves of it: the shown sender, recipients, subject, date and body. */
function asOnPage(reading: Reading): Reading {
  if ('unreadable' in reading) return reading;
  const {
    headers: _headers,
    authentication: _authentication,
    replyTo: _replyTo,
    list: _list,
    reply: _reply,
    sender: _sender,
    ...shown
  } = reading.message;
  return { message: { ...shown, origin: 'page' } };
}
