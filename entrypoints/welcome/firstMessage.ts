import type { PracticeMessage } from '../practice/practiceMessages';

/** A small fee for a parcel: nearly everybody has had one of these. */
const PARCEL = '03-dhl-parcel-fee';
/** The rest of what is in the reader's own language, of which the first that is a scam and is seen as one is taken. */
const HARD: ReadonlySet<string> = new Set(['12-numero-nuevo']);

/** The message to start with: a plain scam in the reader's own language (BCP 47), else the English one. */
export function firstMessage(
  messages: readonly PracticeMessage[],
  language: string,
): PracticeMessage | undefined {
  const own = messages.filter(
    (one) => primary(one.language) === primary(language) && one.scam && !HARD.has(one.name),
  );
  return own.find(({ name }) => name === PARCEL) ?? own[0] ?? messages.find(({ name }) => name === PARCEL);
}

/** RFC 5646, section 2.2.1: the first subtag. */
const primary = (tag: string) => tag.split('-')[0];
