import { useId, useState } from 'preact/hooks';
import type { Difference } from '../../lib/message/differences';
import { Button } from '../parts/Button';
import { Said } from '../parts/Said';
import { words } from '../words';

/** What came of it: null when the result is shown elsewhere now. */
export type PasteTrouble = { said: string } | { differs: Difference[] } | null;

interface Props {
  /** @param anyway although it was said to be another message's */
  onPaste: (text: string, anyway: boolean) => Promise<PasteTrouble>;
}

/** A field for a message's source; that of another message is not taken before that was said. */
export function PasteSource({ onPaste }: Props) {
  const [text, setText] = useState('');
  const [working, setWorking] = useState(false);
  const [trouble, setTrouble] = useState<PasteTrouble>(null);
  const field = useId();
  const check = async (anyway: boolean) => {
    setWorking(true);
    setTrouble(await onPaste(text, anyway));
    setWorking(false);
  };
  const differs = trouble && 'differs' in trouble ? trouble.differs : null;
  return (
    <div class="stack paste-source">
      <label for={field}>{words('paste_source_label')}</label>
      <textarea
        id={field}
        class="mono small"
        rows={3}
        dir="ltr"
        spellcheck={false}
        autocomplete="off"
        value={text}
        aria-describedby={`${field}-why`}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setTrouble(null);
        }}
      />
      <p id={`${field}-why`} class="small soft">
        {words('paste_source_why')}
      </p>
      <Said>{trouble ? saidOf(trouble) : ''}</Said>
      <div class="row">
        <Button
          kind="main"
          glyph="eye"
          action="check-source"
          disabled={working || text.trim() === ''}
          onPress={() => void check(false)}
        >
          {words(working ? 'popup_working' : 'paste_source_check')}
        </Button>
        {differs ? (
          <Button
            kind="quiet"
            action="check-source-anyway"
            disabled={working}
            onPress={() => void check(true)}
          >
            {words('paste_source_anyway')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

function saidOf(trouble: NonNullable<PasteTrouble>): string {
  if ('said' in trouble) return trouble.said;
  return words('paste_source_differs', [words(`differs_${trouble.differs.join('_')}`)]);
}
