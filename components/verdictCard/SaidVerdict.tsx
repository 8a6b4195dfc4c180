import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../words';

/**
 * Says a verdict aloud when it becomes another one, such as after a thorough check: once, and as sentences. The first one is
 * not said here: it is what a reader comes to anyway.
 */
export function SaidVerdict({ title, sentence }: { title: string; sentence: string }) {
  const now = words('verdict_said', [title, sentence]);
  const last = useRef(now);
  const [said, say] = useState('');
  useEffect(() => {
    if (last.current === now) return;
    last.current = now;
    say(now);
  }, [now]);
  return <output class="only-read">{said}</output>;
}
