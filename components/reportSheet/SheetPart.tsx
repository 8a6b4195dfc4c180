import type { ComponentChildren } from 'preact';
import './SheetPart.css';

interface Props {
  /** Hook for tests and nothing else. */
  part: string;
  /** Left out where what is in it names itself. */
  title?: string;
  /** Of its heading: 2 on a page of its own, 3 inside a section of the answer. */
  level: 2 | 3;
  children: ComponentChildren;
}

/** A piece of the sheet, with its heading. */
export function SheetPart({ part, title, level, children }: Props) {
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <section class="card sheet-part" data-part={part}>
      {title ? <Title>{title}</Title> : null}
      {children}
    </section>
  );
}
