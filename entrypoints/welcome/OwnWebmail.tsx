import { useId, useState } from 'preact/hooks';
import { Button } from '../../components/parts/Button';
import { Said } from '../../components/parts/Said';
import { words } from '../../components/words';
import { webOrigin } from '../shared/origins';

interface Props {
  /** Asks the browser, straight from the click. False when the answer was no. */
  onAdd: (address: string) => Promise<boolean>;
}

/** A webmail at an address of its own: a company's, a school's, one's own server. */
export function OwnWebmail({ onAdd }: Props) {
  const [typed, type] = useState('');
  const [said, say] = useState('');
  const field = useId();
  const add = async () => {
    const address = typed.includes('://') ? typed.trim() : `https://${typed.trim()}`;
    // Nothing is awaited before the browser's question: it is asked only straight from the click.
    if (!typed.trim()) return say(words('entry_empty'));
    if (!webOrigin(address)) return say(words('options_own_wrong'));
    const added = await onAdd(address);
    say(added ? '' : words('options_refused'));
    if (added) type('');
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label class="small" for={field}>
        {words('options_own_label')}
      </label>
      <div class="welcome-own">
        <input
          id={field}
          type="text"
          dir="ltr"
          inputMode="url"
          placeholder="https://mail.example.org"
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${field}-said`}
          value={typed}
          onInput={(event) => type(event.currentTarget.value)}
        />
        <Button action="own-add" onPress={() => void add()}>
          {words('add')}
        </Button>
      </div>
      <Said id={`${field}-said`}>{said}</Said>
    </form>
  );
}
