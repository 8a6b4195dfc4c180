import { hasPhrase, WE } from '../breachWords';
import type { Prepared } from '../candidates';
import { isRemembered } from '../incidentTime';
import { namesAny, type Line } from '../lines';
import type { Read } from './readMessage';

/** The lines in which an affected provider says that it lost data: "we", or its name. */
export function ridingByClaim({ incident, parties }: Prepared, read: Read, party: boolean): Line[] {
  if (!isRemembered(incident, read.time)) return [];
  return read.breach.filter(
    (line) => namesAny(line, parties) || (party && hasPhrase(line.words, line.text, WE)),
  );
}
