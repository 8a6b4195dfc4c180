import type { ComponentChildren } from 'preact';
import { Glyph, type GlyphName } from '../icons/Glyph';
import './Notice.css';

interface Props {
  glyph: GlyphName;
  /** warn: something needs doing, or will not be kept. */
  kind?: 'plain' | 'warn';
  title?: string;
  /** A button or a link, where there is something to do about it. */
  action?: ComponentChildren;
  children: ComponentChildren;
}

/** How things stand just now: offline, private window, managed, storage full. One quiet line or two. */
export function Notice({ glyph, kind = 'plain', title, action, children }: Props) {
  return (
    <div class={`notice notice-${kind}`}>
      <Glyph name={glyph} size={20} />
      <div class="notice-words">
        {title ? <strong class="notice-title">{title}</strong> : null}
        <p>{children}</p>
        {action ? <div class="row">{action}</div> : null}
      </div>
    </div>
  );
}
