import { useEffect, useRef } from 'preact/hooks';
import type { Outcome } from './useCheck';

/**
 * What was pressed is gone once it has worked: the focus goes on to the verdict, which is then read aloud, and back to
 * the field for another message. A page that was just opened is left alone.
 */
export function useFocusOnOutcome(outcome: Outcome | null): void {
  const last = useRef(outcome);
  useEffect(() => {
    if (last.current === outcome) return;
    last.current = outcome;
    const next = document.querySelector<HTMLElement>(outcome ? '[data-verdict] :is(h1, h2)' : 'textarea');
    if (!next) return;
    if (outcome) next.tabIndex = -1;
    next.focus();
  }, [outcome]);
}
