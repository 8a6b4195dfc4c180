import type { CheckedMessage } from '../shared/protocol';
import { onMessage } from '../shared/protocol';
import type { Judge, Judged } from './judge';
import { demandOwnPage } from './ownPage';

/** The check page and the practice inbox: a message that the user brings. Nothing of it is kept. */
export function startChecks({ judge }: { judge: Judge }): void {
  onMessage('judgeSource', async ({ data, sender }) => {
    demandOwnPage(sender);
    return alone(await judge.source(data));
  });
  onMessage('judgePasted', async ({ data, sender }) => {
    demandOwnPage(sender);
    return alone(await judge.pasted(data));
  });
}

function alone(judged: Judged): CheckedMessage {
  return { key: '', ...judged, rawAvailable: false };
}
