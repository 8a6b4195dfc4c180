import { useRef, useState } from 'preact/hooks';
import { localDay } from '../../components/localDay';
import { Button } from '../../components/parts/Button';
import { Said } from '../../components/parts/Said';
import { words } from '../../components/words';
import { mergeTrust, type Merged } from '../../lib/storage/mergeTrust';
import { distrustAll, trustAll, type TrustList } from '../../lib/storage/trust';
import { LARGEST_LIST, readTrustFile, trustFile } from '../../lib/storage/trustFile';
import { saveBlob } from '../pages/saveBlob';
import { ImportSummary } from './ImportSummary';
import { FILE_FAULTS } from './trustFaults';
import { useSaving } from './useSaving';

/** The list as a file, and a file into the list. What a file brought can be taken away again at once. */
export function TrustFiles({ trust }: { trust: TrustList }) {
  const input = useRef<HTMLInputElement>(null);
  const { said, say, save } = useSaving();
  const [merged, setMerged] = useState<Merged | null>(null);
  const bring = async (file: File) => {
    setMerged(null);
    say('');
    const read =
      file.size > LARGEST_LIST
        ? ({ fault: 'too_big' } as const)
        : await file
            .arrayBuffer()
            .then((bytes) => readTrustFile(new Uint8Array(bytes)))
            .catch(() => ({ fault: 'unusable' }) as const);
    if ('fault' in read) return say(words(FILE_FAULTS[read.fault]));
    const next = mergeTrust(trust, read.lines);
    if (await save(trustAll(next.added))) setMerged(next);
  };
  const undo = async ({ added }: Merged) => {
    if (await save(distrustAll(added), words('options_undone'))) setMerged(null);
  };
  const take = () =>
    saveBlob(
      new Blob([trustFile(trust)], { type: 'application/json' }),
      `second-look-trusted-${localDay(new Date())}.json`,
    );
  return (
    <div class="options-list" data-part="trust-files">
      <div class="row">
        <Button glyph="bring" action="import-trusted" onPress={() => input.current?.click()}>
          {words('options_trust_import')}
        </Button>
        {trust.senders.length + trust.domains.length > 0 ? (
          <Button glyph="take" action="export-trusted" onPress={take}>
            {words('options_trust_export')}
          </Button>
        ) : null}
      </div>
      <input
        ref={input}
        hidden
        type="file"
        accept=".json,.txt,.csv,text/plain,text/csv,application/json"
        aria-label={words('options_trust_import')}
        onChange={(event) => {
          const field = event.currentTarget;
          const file = field.files?.[0];
          if (file) void bring(file);
          // The same file again is a choice, too.
          field.value = '';
        }}
      />
      <p class="small soft">{words('options_trust_import_hint')}</p>
      <Said>{said}</Said>
      <ImportSummary merged={merged} onUndo={(one) => void undo(one)} />
    </div>
  );
}
