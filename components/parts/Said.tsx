import type { ComponentChildren } from 'preact';
import './Said.css';

/** A line that is read aloud when it changes. It stays in the page while it is empty, or nobody would hear it. */
export function Said({ children, id }: { children: ComponentChildren; id?: string }) {
  return (
    <output id={id} class="said small">
      {children}
    </output>
  );
}
