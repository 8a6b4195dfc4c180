import type { ComponentChildren } from 'preact';
import './Rows.css';

/** A list of things that can be done next. `label`: what they are, for who does not see that they are a list. */
export function Rows({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <nav aria-label={label}>
      <ul class="ways">{children}</ul>
    </nav>
  );
}
