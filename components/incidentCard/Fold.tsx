import type { ComponentChildren } from 'preact';
import { Glyph } from '../icons/Glyph';

/** What only some readers look for: its heading is there, and the rest opens at a click. */
export function Fold({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <details class="incident-fold">
      <summary>
        <h3>{title}</h3>
        <span class="section-turn">
          <Glyph name="open" size={16} />
        </span>
      </summary>
      <div class="incident-fold-body stack">{children}</div>
    </details>
  );
}
