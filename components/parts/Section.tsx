import type { ComponentChildren } from 'preact';
import { Glyph, type GlyphName } from '../icons/Glyph';
import './Section.css';

interface Props {
  part: string;
  title: string;
  glyph: GlyphName;
  /** A few words at the end of the line, such as a count. */
  aside?: string;
  open?: boolean;
  /** What is costly can wait for it. */
  onOpen?: () => void;
  children: ComponentChildren;
}

/** A part of the answer that opens at a click. */
export function Section({ part, title, glyph, aside, open = false, onOpen, children }: Props) {
  return (
    <details
      class="section"
      data-part={part}
      open={open}
      onToggle={(event) => event.currentTarget.open && onOpen?.()}
    >
      <summary class="section-head">
        <Glyph name={glyph} />
        <h2 class="section-title">{title}</h2>
        {aside ? <span class="section-aside">{aside}</span> : null}
        <span class="section-turn">
          <Glyph name="open" size={16} />
        </span>
      </summary>
      <div class="section-body stack">{children}</div>
    </details>
  );
}
