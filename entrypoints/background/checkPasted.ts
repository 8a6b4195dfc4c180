import { differences } from '../../lib/message/differences';
import { readPasted } from '../../lib/message/pasted';
import { withHeaderOf } from '../../lib/message/withHeaderOf';
import type { PastedAnswer } from '../shared/protocol';
import { withWarningsOf, type Judge } from './judge';
import { keepBetter, messageAt, type Target } from './keepBetter';
import type { TabStates } from './tabStates';

/**
 * Judges what the user pasted for a message of the page. For an open message only a source will do, and not that of
 * another one: both are said, and nothing is taken silently. Where the page could not be read, any text will.
 * @param anyway the user was told that it is another message's, and wants it
 */
export async function checkPasted(
  { judge, states }: { judge: Judge; states: TabStates },
  { text, anyway, ...target }: Target & { text: string; anyway: boolean },
): Promise<PastedAnswer> {
  const reading = await readPasted(text);
  if ('unreadable' in reading) return reading;
  const shown = target.key === '' ? null : await messageAt(states, target);
  if (!shown) {
    const judged = await judge.message(reading.message);
    if (target.key !== '') return { checked: await keepBetter(states, target, judged, true) };
    return { checked: { key: '', ...judged, rawAvailable: false, pasted: true } };
  }
  if (reading.message.origin !== 'raw') return { unreadable: 'not_a_message' };
  const differs = anyway ? [] : differences(shown, reading.message);
  if (differs.length > 0) return { differs };
  const judged = await judge.message(withWarningsOf(withHeaderOf(reading.message, shown), shown));
  return { checked: await keepBetter(states, target, judged, true) };
}
