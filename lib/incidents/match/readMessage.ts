import { ABOUT_A_BREACH, BREACH, hasPhrase, isSupposed, PRECAUTION } from '../breachWords';
import { linesOf, named, placesOf, type Line, type Named, type Places } from '../lines';
import { words } from '../words';

/** A message, made ready once for all incidents. */
export interface Read {
  lines: Line[];
  from: Named;
  /** The sender's address, in lower case. */
  address: string;
  claim: string | null;
  time: number | null;
  /** Where it speaks of what goes with a breach. */
  about: Places;
  /** The sentences that say that data was lost, and where they stand. */
  breach: Line[];
  lost: Places;
  /** It advises, to be on the safe side. */
  careful: boolean;
}

/** Makes a message ready. In: its texts, the provider that it claims to come from (id), its time in milliseconds. */
export function readMessage(
  { subject, text, from }: { subject: string; text: string; from: string },
  claim: string | null,
  time: number | null,
): Read {
  const lines = linesOf(subject, text);
  const breach = lines.filter(
    (line) => hasPhrase(line.words, line.text, BREACH) && !isSupposed(line.words, line.text),
  );
  return {
    lines,
    from: named(words(from)),
    address: from.toLowerCase(),
    claim,
    time,
    about: placesOf(lines.filter((line) => hasPhrase(line.words, line.text, ABOUT_A_BREACH))),
    breach,
    lost: placesOf(breach),
    careful: lines.some((line) => hasPhrase(line.words, line.text, PRECAUTION)),
  };
}
