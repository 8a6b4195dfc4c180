import { openIn } from '../../lib/webmail/registry';
import { wantsBanner } from '../../lib/webmail/wantsBanner';
import { sendMessage } from '../shared/protocol';
import type { Warning, WarningSettings } from '../warning/warning';
import { onDemand } from './onDemand';

/**
 * Banners and link guard of a frame, which are brought when the first message that gets a banner is open: before any
 * link of it is clicked, since the background may be asleep by then. Most often they have come with the background's
 * answer; where they can't come, that is said as it is of a banner that the page won't keep.
 */
export function warningOnDemand(page: Window, signal: AbortSignal, settings: WarningSettings): Warning {
  let current: Parameters<Warning['show']>[0] = new Map();
  const part = onDemand('warning', (make) => make(page, signal, settings, openIn, tellLost));
  const draw = (): void => {
    if (signal.aborted) return;
    const there = part.here();
    if (there) return there.show(current);
    const wanted = [...current].filter(([, { assessment }]) =>
      wantsBanner(assessment.verdict, settings.bannerAlways),
    );
    if (wanted.length > 0) part.get().then(draw, () => wanted.forEach(([id]) => tellLost(id)));
  };
  return {
    show(answers) {
      current = answers;
      draw();
    },
    set(now) {
      settings = now;
      part.here()?.set(now);
      draw();
    },
    inPlace: () => part.here()?.inPlace() ?? true,
  };
}

function tellLost(id: string): void {
  void sendMessage('bannerLost', id).catch(() => undefined);
}
