import { useId, useState } from 'preact/hooks';
import { counted } from '../../components/inLanguage';
import { Button } from '../../components/parts/Button';
import { sizeWords } from '../../components/reportSheet/sizeWords';
import { words } from '../../components/words';
import type { Kept, KeptKind } from '../../lib/storage/kept';
import { AskTwice } from './AskTwice';

interface Props {
  kept: Kept;
  onSave: () => void;
  onDelete: () => void;
}

const NAMES: Readonly<Record<Exclude<KeptKind, 'broken' | 'other'>, string>> = {
  settings: 'options_title',
  trust: 'options_trust',
  history: 'options_history',
  plans: 'plan_list',
  reports: 'reports_title',
  practice: 'practice_title',
  session: 'options_data_session',
};

/** UTF-16 units that are shown: more would make the page slow, and are in the file. */
const LONGEST = 200_000;

/** Bytes: the smallest size that is not written as nothing. */
const SMALLEST = 103;

/** One kind of what is kept. It opens to the very text that is stored. */
export function DataRow({ kept, onSave, onDelete }: Props) {
  const [open, setOpen] = useState(false);
  const body = useId();
  const { kind, entries, bytes, value } = kept;
  const name = nameOf(kept);
  return (
    <li class="options-row" data-kept={kept.key || kind}>
      <span class="options-row-words">
        <span>{name}</span>
        <span class="small soft">
          {entries === null ? null : <span>{counted('options_data_entries', entries)}</span>}
          <span>{sizeWords(Math.max(bytes, SMALLEST))}</span>
        </span>
      </span>
      <span class="row">
        {kind === 'broken' ? (
          <Button kind="quiet" action="save-kind" onPress={onSave}>
            {words('report_save_file')}
            <span class="only-read"> {name}</span>
          </Button>
        ) : (
          <button
            type="button"
            class="button button-quiet"
            data-action="show-kind"
            aria-expanded={open}
            aria-controls={body}
            onClick={() => setOpen(!open)}
          >
            <span>
              {words('options_data_show')}
              <span class="only-read"> {name}</span>
            </span>
          </button>
        )}
        <AskTwice
          label={
            <>
              {words('options_data_delete')}
              <span class="only-read"> {name}</span>
            </>
          }
          sure={words('options_data_delete_sure')}
          kind="quiet"
          action="delete-kind"
          sureAction="delete-kind-sure"
          onSure={onDelete}
        />
      </span>
      <div id={body} class="options-stored" hidden={!open}>
        {open ? (
          <textarea
            class="mono"
            dir="ltr"
            lang="en"
            readOnly
            spellcheck={false}
            rows={12}
            aria-label={name}
            value={JSON.stringify(value, null, 2).slice(0, LONGEST)}
          />
        ) : null}
      </div>
    </li>
  );
}

/** What is of another version, perhaps, has only the name under which it lies. */
function nameOf({ kind, key }: Kept): string {
  if (kind === 'other') return key;
  if (kind !== 'broken') return words(NAMES[kind]);
  const of = Object.entries(NAMES).find(([one]) => `${one}.broken` === key)?.[1];
  return words('options_data_broken', [of ? words(of) : key]);
}
