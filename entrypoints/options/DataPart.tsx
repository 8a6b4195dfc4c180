import { useRef, useState } from 'preact/hooks';
import { localDay } from '../../components/localDay';
import { Button } from '../../components/parts/Button';
import { Notice } from '../../components/parts/Notice';
import { Said } from '../../components/parts/Said';
import { sizeWords } from '../../components/reportSheet/sizeWords';
import { words } from '../../components/words';
import type { Kept, Storage } from '../../lib/storage/kept';
import { saveBlob } from '../pages/saveBlob';
import { AskTwice } from './AskTwice';
import { DataRow } from './DataRow';
import { deleteAllData } from './deleteAllData';
import { deleteKind } from './deleteKind';
import { Part } from './Part';

const saveJson = (value: unknown, name: string): void =>
  saveBlob(
    new Blob([`${JSON.stringify(value, null, 2)}\n`], { type: 'application/json' }),
    `second-look-${name}-${localDay(new Date())}.json`,
  );

/** All that is kept: what it is, how much, to look at, to take along and to be rid of. */
export function DataPart({ storage: { kept, used, allowed, full } }: { storage: Storage }) {
  const list = useRef<HTMLDivElement>(null);
  const [said, say] = useState('');
  const drop = async (one: Kept) => {
    say(words((await deleteKind(one)) ? 'options_data_gone' : 'not_saved'));
    // Its row is gone, and with it the button that had the keyboard.
    if (document.activeElement === document.body) list.current?.focus();
  };
  const saveAll = () =>
    saveJson(Object.fromEntries(kept.map(({ key, kind, value }) => [key || kind, value])), 'data');
  return (
    <Part part="data" title={words('options_data')} lead={words('options_data_lead')}>
      {full ? (
        <Notice glyph="full" kind="warn" title={words('options_full_title')}>
          {words('options_full')}
        </Notice>
      ) : null}
      <div class="options-data" tabIndex={-1} ref={list}>
        <ul class="options-rows">
          {kept.map((one) => (
            <DataRow
              key={`${one.kind} ${one.key}`}
              kept={one}
              onSave={() => saveJson(one.value, one.key || one.kind)}
              onDelete={() => void drop(one)}
            />
          ))}
        </ul>
        <p class="options-total">
          {words('options_data_total')} <strong>{sizeWords(used)}</strong>{' '}
          {allowed === null ? null : (
            <span class="small soft">{words('options_data_quota', [sizeWords(allowed)])}</span>
          )}
        </p>
      </div>
      <div class="row">
        <Button glyph="take" action="save-data" disabled={kept.length === 0} onPress={saveAll}>
          {words('options_data_save')}
        </Button>
        <AskTwice
          label={words('options_delete')}
          sure={words('options_delete_sure')}
          action="delete-all"
          sureAction="delete-sure"
          onSure={() => void deleteAllData().then((ok) => say(words(ok ? 'options_deleted' : 'not_saved')))}
        />
      </div>
      <Said>{said}</Said>
    </Part>
  );
}
