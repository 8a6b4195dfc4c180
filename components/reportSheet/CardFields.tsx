import { useId } from 'preact/hooks';
import type { Outgoing } from '../../lib/report/outgoing';
import { Button } from '../parts/Button';
import { words } from '../words';
import type { Edits } from './edits';

interface Props {
  out: Outgoing;
  /** Which of them there are to see, in order. */
  fields: readonly (keyof Edits)[];
  onEdit: (field: keyof Edits, value: string) => void;
  /** There when something was changed. */
  onReset: (() => void) | null;
  /** Addresses for programs: read from left to right, letter by letter. */
  isList?: boolean;
  /** What is wrong with the recipient; '' when nothing is. */
  wrongTo?: string;
}

/** Recipient, subject and text exactly as they go out. Each can be changed. They are in English, and say so. */
export function CardFields({ out, fields, onEdit, onReset, isList = false, wrongTo = '' }: Props) {
  const field = useId();
  const line = (name: 'to' | 'subject') =>
    fields.includes(name) ? (
      <div class="sheet-field">
        <label class="sheet-label" for={`${field}-${name}`}>
          {words(`draft_${name}`)}
        </label>
        <input
          id={`${field}-${name}`}
          type="text"
          lang="en"
          dir={name === 'to' ? 'ltr' : 'auto'}
          class={name === 'to' ? 'mono' : undefined}
          spellcheck={false}
          autocomplete="off"
          value={out[name]}
          aria-invalid={name === 'to' && wrongTo !== ''}
          aria-describedby={name === 'to' && wrongTo ? `${field}-wrong` : undefined}
          onInput={(event) => onEdit(name, event.currentTarget.value)}
        />
        {name === 'to' && wrongTo ? (
          <p id={`${field}-wrong`} class="small sheet-wrong">
            {wrongTo}
          </p>
        ) : null}
      </div>
    ) : null;
  return (
    <>
      {line('to')}
      {line('subject')}
      {fields.includes('body') ? (
        <div class="sheet-field">
          <label class="sheet-label" for={`${field}-body`}>
            {words('draft_body')}
          </label>
          <textarea
            id={`${field}-body`}
            lang="en"
            dir={isList ? 'ltr' : 'auto'}
            class={isList ? 'mono small sheet-well' : undefined}
            rows={Math.min(12, Math.max(4, out.body.split('\n', 12).length + 1))}
            spellcheck={!isList}
            value={out.body}
            onInput={(event) => onEdit('body', event.currentTarget.value)}
          />
        </div>
      ) : null}
      {onReset ? (
        <div class="row">
          <Button kind="quiet" action="reset-card" onPress={onReset}>
            {words('report_reset')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
