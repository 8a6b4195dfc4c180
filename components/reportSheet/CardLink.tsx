import type { ComponentChildren } from 'preact';
import { Glyph, type GlyphName } from '../icons/Glyph';
import '../parts/Button.css';

interface Props {
  /** Made here from our own data: a desk's form, a window to write in. An address from a message never gets in. */
  href: string;
  glyph?: GlyphName;
  kind?: 'main' | 'plain';
  /** Hook for tests and nothing else. */
  action: string;
  onOpened: () => void;
  children: ComponentChildren;
}

/**
 * Opens what the report is sent from, in a tab of its own, and tells that it did. Plain http: only a webmail that the
 * reader runs himself is there, and its page is open that way already.
 */
export function CardLink({ href, glyph = 'out', kind = 'plain', action, onOpened, children }: Props) {
  if (!/^(?:https?:\/\/|mailto:)/.test(href)) return null;
  return (
    <a
      class={`button button-${kind}`}
      data-action={action}
      href={href}
      target="_blank"
      rel="noreferrer noopener"
      onClick={onOpened}
      onAuxClick={(event) => {
        if (event.button === 1) onOpened();
      }}
    >
      <Glyph name={glyph} />
      <span>{children}</span>
    </a>
  );
}
