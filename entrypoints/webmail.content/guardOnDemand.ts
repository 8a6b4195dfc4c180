import type { LinkGuard } from '../linkGuard/linkGuard';
import { guardHere } from '../linkGuard/world';
import { openIn } from '../../lib/webmail/registry';
import { sendMessage } from '../shared/protocol';

/**
 * The link guard of a frame, whose script is asked for when the first message with a warning is open: before any
 * link of it is clicked, since the background may be asleep by then.
 */
export function guardOnDemand(page: Window, signal: AbortSignal, on: boolean): LinkGuard {
  let guard: LinkGuard | undefined;
  let asked = false;
  let current: Parameters<LinkGuard['show']>[0] = new Map();
  const start = (): void => {
    if (!signal.aborted) guard = guardHere()?.(page, signal, on, openIn);
    guard?.show(current);
  };
  return {
    show(answers) {
      current = answers;
      if (guard) return guard.show(answers);
      if (asked || ![...answers.values()].some(({ links }) => links)) return;
      asked = true;
      void sendMessage('bringLinkGuard', undefined)
        .then(start)
        .catch(() => {
          asked = false;
        });
    },
    setOn(now) {
      on = now;
      guard?.setOn(now);
    },
  };
}
