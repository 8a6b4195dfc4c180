import { useId, useState } from 'preact/hooks';
import { Button } from '../parts/Button';
import { CopyButton } from '../parts/CopyButton';
import { Said } from '../parts/Said';
import { words } from '../words';

interface Props {
  /** The page's shape without its text; '' when it can't be read. */
  onRead: () => Promise<string>;
  onCopy: (text: string) => Promise<void>;
}

/** For a bug report: shows all that would be copied, and says what it is, before anything is. */
export function StructureCopy({ onRead, onCopy }: Props) {
  const [structure, setStructure] = useState<string | null>(null);
  const field = useId();
  return (
    <div class="stack structure-copy">
      <h3>{words('structure_title')}</h3>
      <p class="small soft">{words('structure_what')}</p>
      {structure ? (
        <>
          <label class="only-read" for={field}>
            {words('structure_label')}
          </label>
          <textarea id={field} class="mono small" rows={8} dir="ltr" readOnly value={structure} />
          <CopyButton
            text={structure}
            onCopy={onCopy}
            label={words('structure_copy')}
            action="copy-structure"
          />
        </>
      ) : (
        <div class="row">
          <Button glyph="details" action="show-structure" onPress={() => void onRead().then(setStructure)}>
            {words('structure_show')}
          </Button>
        </div>
      )}
      <Said>{structure === '' ? words('structure_none') : ''}</Said>
    </div>
  );
}
