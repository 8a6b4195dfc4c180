import type { ComponentChildren } from 'preact';
import { Glyph, type GlyphName } from '../icons/Glyph';
import './Button.css';

/** One of the extension's own pages, from its root. */
export type OwnPage = `/${string}.html` | `/${string}.html?${string}`;

interface Props {
  page: OwnPage;
  glyph: GlyphName;
  kind?: 'main' | 'plain';
  /** In a tab of its own: for the popup, which would die otherwise. */
  newTab?: boolean;
  /** Hook for tests and nothing else. */
  action?: string;
  children: ComponentChildren;
}

/** Goes to another page of the extension. */
export function PageLink({ page, glyph, kind = 'plain', newTab, action, children }: Props) {
  return (
    <a
      class={`button button-${kind}`}
      data-action={action}
      href={page}
      target={newTab ? '_blank' : undefined}
    >
      <Glyph name={glyph} />
      <span>{children}</span>
    </a>
  );
}
