import { useId, useState } from 'preact/hooks';
import { Button } from '../parts/Button';
import { Said } from '../parts/Said';
import { words } from '../words';

interface Props {
  label: string;
  placeholder: string;
  /** Resolves to a message key when it can't be added, null when it is in. */
  onAdd: (entry: string) => Promise<string | null>;
}

/** The field by which a list gets longer. What can't be added stays in it, with the reason. */
export function AddEntry({ label, placeholder, onAdd }: Props) {
  const [entry, setEntry] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const field = useId();
  const add = async () => {
    const fault = entry.trim() ? await onAdd(entry.trim()) : 'entry_empty';
    setWrong(fault);
    if (!fault) setEntry('');
  };
  return (
    <form
      class="entry-form"
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
  );
}
