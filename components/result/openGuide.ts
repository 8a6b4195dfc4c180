/** How long is waited for a guide that is still being brought, ms. */
const PATIENCE = 3000;

/**
 * Opens "Check for yourself" of the answer that this stands in, brings it into view and gives it the keyboard.
 *
 * @param from an element of the verdict
 */
export async function openGuide(from: Element): Promise<void> {
  const guide = await guideOf(from.closest('.result'));
  if (!guide) return;
  guide.open = true;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  guide.scrollIntoView({ block: 'start', behavior: calm ? 'instant' : 'smooth' });
  guide.querySelector('summary')?.focus({ preventScroll: true });
}

async function guideOf(result: Element | null): Promise<HTMLDetailsElement | null> {
  for (const until = Date.now() + PATIENCE; Date.now() < until; await pause()) {
    if (!result?.isConnected) break;
    const guide = result.querySelector<HTMLDetailsElement>('details[data-part="verify"]');
    if (guide) return guide;
  }
  return null;
}

const pause = () => new Promise((done) => setTimeout(done, 50));
