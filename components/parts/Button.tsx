import type { ComponentChildren } from 'preact';
import { Glyph, type GlyphName } from '../icons/Glyph';
import './Button.css';

interface Look {
  children: ComponentChildren;
  glyph?: GlyphName;
  /** main: the one thing to do here. plain: the others. quiet: without a frame. */
  kind?: 'main' | 'plain' | 'quiet';
  /** Hook for tests and nothing else. */
  action?: string;
}

interface Props extends Look {
  onPress: () => void;
  disabled?: boolean;
  pressed?: boolean;
}

/** Does something here. */
export function Button({ children, glyph, kind = 'plain', action, onPress, disabled, pressed }: Props) {
  return (
    <button
      type="button"
      class={`button button-${kind}`}
      data-action={action}
      disabled={disabled}
      aria-pressed={pressed}
      onClick={onPress}
    >
      {glyph ? <Glyph name={glyph} /> : null}
      <span>{children}</span>
    </button>
  );
}

/** Goes somewhere else. `href` is from the directory or made here; an address from a message never gets in. */
export function LinkButton({
  children,
  glyph = 'out',
  kind = 'plain',
  action,
  href,
}: Look & { href: string }) {
  if (!/^(https:\/\/|mailto:)/.test(href)) return null;
  return (
    <a
      class={`button button-${kind}`}
      data-action={action}
      href={href}
      target="_blank"
      rel="noreferrer noopener"
    >
      <Glyph name={glyph} />
      <span>{children}</span>
    </a>
  );
}
