import type { ComponentChildren } from 'preact';
import { Glyph, type GlyphName } from '../icons/Glyph';
import './Button.css';

interface Props {
  /** One of the extension's own pages, from its root. */
  page: `/${string}.html`;
  glyph: GlyphName;
  kind?: 'main' | 'plain';
  /** In a tab of its own: for the popup, which would die otherwise. */
  newTab?: boolean;
  children: ComponentChildren;
}

/** Goes to another page of the extension. */
export function PageLink({ page, glyph, kind = 'plain', newTab, children }: Props) {
  return (
    <a class={`button button-${kind}`} href={page} target={newTab ? '_blank' : undefined}>
      <Glyph name={glyph} />
      <span>{children}</span>
    </a>
  );
}
