import type { ComponentChildren } from 'preact';
import { Glyph } from '../icons/Glyph';
import './More.css';

interface Props {
  title: string;
  /** Quiet words after the title, which are read with it. */
  aside?: string;
  /** Class of the whole, for the rules of its place. */
  name: string;
  /** Its data-part. */
  part?: string;
  open?: boolean;
  onToggle?: (isOpen: boolean) => void;
  children: ComponentChildren;
}

/** What some readers want and most don't: a line of words that opens it. */
export function More({ title, aside, name, part, open, onToggle, children }: Props) {
  return (
    <details
      class={`more ${name}`}
      data-part={part}
      open={open}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary>
        <span>{title}</span>
        <Glyph name="open" size={16} /> {aside ? <span class="more-aside small soft">{aside}</span> : null}
      </summary>
      {children}
    </details>
  );
}
