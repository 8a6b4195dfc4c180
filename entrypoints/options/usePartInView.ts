import { useEffect, useState } from 'preact/hooks';
import type { PartName } from './parts';

/** How far down the window a part's head may be and still not be the one that is read. */
const READING = 0.3;

/** The part that is being read: the last whose head has come up; at the end of the page the last of all. */
export function usePartInView(shown: readonly PartName[]): PartName | null {
  const [inView, setInView] = useState<PartName | null>(null);
  const names = shown.join(' ');
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      const all = [...document.querySelectorAll<HTMLElement>('.options-part')];
      const atEnd = scrollY > 0 && innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
      const read = all.findLast((one) => one.getBoundingClientRect().top <= innerHeight * READING);
      const one = (atEnd ? all.at(-1) : read) ?? all[0];
      setInView((one?.id as PartName | undefined) ?? null);
    };
    const soon = () => (frame ||= requestAnimationFrame(look));
    look();
    addEventListener('scroll', soon, { passive: true });
    addEventListener('resize', soon);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', soon);
      removeEventListener('resize', soon);
    };
  }, [names]);
  return inView;
}
