import { useId, useState } from 'preact/hooks';
import { Button } from '../parts/Button';
import { Said } from '../parts/Said';
import { words } from '../words';
import './ListEditor.css';

interface Props {
  entries: string[];
  /** What an entry is, above the field. */
  label: string;
  placeholder: string;
  empty: string;
  /** Adds an entry, in the user's click; resolves to a message key when it can't be, null when it is in. */
  onAdd: (entry: string) => Promise<string | null>;
  onRemove: (entry: string) => void;
}

/** A list that a person keeps: add, see, remove. */
export function ListEditor({ entries, label, placeholder, empty, onAdd, onRemove }: Props) {
  const [entry, setEntry] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const field = useId();
  const add = async () => {
    const fault = entry.trim() ? await onAdd(entry.trim()) : 'entry_empty';
    setWrong(fault);
    if (!fault) setEntry('');
  };
  return (
    <div class="stack">
      {entries.length === 0 ? <p class="soft">{empty}</p> : null}
      <ul class="entries">
        {entries.map((one) => (
          <li key={one} class="entry">
            <bdi class="mono">{one}</bdi>
            <Button kind="quiet" onPress={() => onRemove(one)}>
              {words('remove')}
              <span class="only-read"> {one}</span>
            </Button>
          </li>
        ))}
      </ul>
      <form
        class="stack entry-form"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <label class="small" for={field}>
          {label}
        </label>
        <div class="entry-line">
          <input
            id={field}
            type="text"
            dir="ltr"
            value={entry}
            placeholder={placeholder}
            autocomplete="off"
            spellcheck={false}
            aria-invalid={wrong !== null}
            aria-describedby={`${field}-wrong`}
            onInput={(event) => setEntry(event.currentTarget.value)}
          />
          <Button onPress={() => void add()}>{words('add')}</Button>
        </div>
        <div class="entry-wrong">
          <Said id={`${field}-wrong`}>{wrong ? words(wrong) : ''}</Said>
        </div>
      </form>
    </div>
  );
}
