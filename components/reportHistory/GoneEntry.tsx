import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '../parts/Button';
import { Said } from '../parts/Said';
import { words } from '../words';

interface Props {
  /** Resolves to whether it is back. */
  onRestore: () => Promise<boolean>;
}

/** Stands where a report was that has just been removed, and takes the focus that its button had. */
export function GoneEntry({ onRestore }: Props) {
  const [failed, setFailed] = useState(false);
  const line = useRef<HTMLLIElement>(null);
  const text = useId();
  useEffect(() => line.current?.querySelector('button')?.focus(), []);
  return (
    <li class="report-entry" ref={line} aria-describedby={text}>
      <div class="row spread">
        <span id={text} class="soft">
          {words('plan_dropped')}
        </span>
        <Button
          kind="quiet"
          action="undo-delete"
          onPress={() => void onRestore().then((done) => setFailed(!done))}
        >
          {words('plan_undo')}
        </Button>
      </div>
      <Said>{failed ? words('not_saved') : ''}</Said>
    </li>
  );
}
