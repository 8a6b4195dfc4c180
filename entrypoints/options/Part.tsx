import type { ComponentChildren } from 'preact';
import type { PartName } from './parts';

interface Props {
  part: PartName;
  title: string;
  lead?: string;
  children: ComponentChildren;
}

/** A part of the settings, which the contents lead to. */
export function Part({ part, title, lead, children }: Props) {
  return (
    <section id={part} class="options-part" data-part={part} aria-labelledby={`${part}-title`}>
      <div class="options-head">
        <h2 id={`${part}-title`}>{title}</h2>
        {lead ? <p class="soft">{lead}</p> : null}
      </div>
      {children}
    </section>
  );
}
