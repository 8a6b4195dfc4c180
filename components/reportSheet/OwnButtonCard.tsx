import type { ComponentChildren } from 'preact';
import { words } from '../words';

/** The webmail's own button: where it stands. `how`: a message key. It is pressed there, so nothing goes out here. */
export function OwnButtonCard({ how, children }: { how: string; children: ComponentChildren }) {
  return (
    <>
      <p>{words(how)}</p>
      {children}
    </>
  );
}
