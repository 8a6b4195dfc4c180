import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { counted } from '../inLanguage';
import { Said } from '../parts/Said';
import { words } from '../words';
import { FoundList, type FoundRow } from './FoundList';
import { moveFocus } from './moveFocus';
import './ProviderFinder.css';

interface Props {
  typed: string;
  onType: (typed: string) => void;
  /** What was found for it, best first. */
  found: readonly FoundRow[];
  /** As many were found as are ever shown: there may be more. */
  full: boolean;
  onChoose: (id: string) => void;
  /** The row that the reader comes back from; null: the field is where to start. */
  backFrom: string | null;
  /** What to do about somebody who is not in the list. */
  children: ComponentChildren;
}

/**
 * A field, and below it what was found as a list of buttons: nothing opens or closes over the page, Tab reaches all
 * of it, and the arrow keys do too.
 */
export function ProviderFinder({ typed, onType, found, full, onChoose, backFrom, children }: Props) {
  const field = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const row = [...(form.current?.querySelectorAll('button') ?? [])].find(({ value }) => value === backFrom);
    (row ?? form.current?.querySelector('input'))?.focus();
    // Only on arrival: typing must not move the focus.
  }, []);
  const isAsked = typed.trim() !== '';
  const enter = () => {
    const [only, more] = found;
    if (only && !more) onChoose(only.id);
    else form.current?.querySelector('button')?.focus();
  };
  return (
    <>
      <search>
        <form
          ref={form}
          class="stack finder"
          onSubmit={(event) => {
            event.preventDefault();
            enter();
          }}
        >
          <label class="finder-label" for={field}>
            {words('find_label')}
          </label>
          <input
            id={field}
            type="text"
            dir="auto"
            enterkeyhint="search"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            maxLength={2000}
            value={typed}
            aria-describedby={`${field}-hint`}
            onKeyDown={moveFocus}
            onInput={(event) => onType(event.currentTarget.value)}
          />
          <p id={`${field}-hint`} class="small soft">
            {words('find_hint')}
          </p>
          <Said>{isAsked ? saidOf(found.length, full) : ''}</Said>
          <FoundList found={found} onChoose={onChoose} />
        </form>
      </search>
      {isAsked && found.length === 0 ? children : null}
    </>
  );
}

function saidOf(count: number, full: boolean): string {
  if (count === 0) return words('find_none');
  return full ? words('find_most') : counted('find_count', count);
}
