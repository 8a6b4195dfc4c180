import { isAddrSpec } from '../../lib/report/isAddrSpec';
import type { Place } from '../../lib/report/mask/place';
import { counted } from '../inLanguage';
import { ListEditor } from '../listEditor/ListEditor';
import { Said } from '../parts/Said';
import { Switch } from '../switch/Switch';
import { More } from '../more/More';
import { words } from '../words';
import { PlaceList } from './PlaceList';
import { SheetPart } from './SheetPart';
import './OwnAddresses.css';

interface Props {
  own: string[];
  onOwn: (own: string[]) => void;
  /** Where they stand in the original; null where there is none to look through. */
  places: readonly Place[] | null;
  isMasked: boolean;
  onMask: (wanted: boolean) => void;
  /** What the mask did; null while it is off. */
  done: { count: number; left: readonly Place[]; untouched: number } | null;
  level: 2 | 3;
}

/** That the original carries the reader's address, where, and the copy without it. */
export function OwnAddresses({ own, onOwn, places, isMasked, onMask, done, level }: Props) {
  const stands = places !== null && places.length > 0;
  const add = (entry: string) => {
    if (!isAddrSpec(entry)) return Promise.resolve('options_senders_wrong');
    if (!own.includes(entry.toLowerCase())) onOwn([...own, entry.toLowerCase()]);
    return Promise.resolve(null);
  };
  return (
    <SheetPart part="report-own" title={words('report_own_title')} level={level}>
      <p>{words(stands ? 'report_own_stands' : places ? 'report_own_none' : 'report_own_rebuilt')}</p>
      {stands ? <PlaceList places={places} /> : null}
      {stands || isMasked || (places === null && own.length > 0) ? (
        <Switch
          label={words('report_mask')}
          hint={words('report_mask_hint')}
          on={isMasked}
          onChange={onMask}
          action="mask"
        />
      ) : null}
      <Said>{done ? counted('report_masked', done.count) : ''}</Said>
      {done && done.untouched > 0 ? <p class="small soft">{words('report_mask_untouched')}</p> : null}
      {done && done.left.length > 0 ? (
        <div class="sheet-note" data-part="mask-left">
          <p>{words('report_mask_left')}</p>
          <PlaceList places={done.left} />
        </div>
      ) : null}
      <More name="sheet-more" title={words('report_own_change')}>
        <ListEditor
          entries={own}
          label={words('report_own_label')}
          placeholder="me@example.org"
          empty={words('report_own_empty')}
          onAdd={add}
          onRemove={(gone) => onOwn(own.filter((one) => one !== gone))}
        />
      </More>
    </SheetPart>
  );
}
