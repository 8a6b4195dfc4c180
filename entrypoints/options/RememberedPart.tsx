import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/parts/Button';
import { PageLink } from '../../components/parts/PageLink';
import { Said } from '../../components/parts/Said';
import { Switch } from '../../components/switch/Switch';
import { words } from '../../components/words';
import { clearHistory, isHistoryBroken, keepHistory, type History } from '../../lib/storage/history';
import type { Reports } from '../../lib/storage/reports';
import type { WriteResult } from '../../lib/storage/storedItem';
import { KeepReports } from '../pages/KeepReports';
import { Part } from './Part';
import { Senders } from './Senders';
import { useSaving } from './useSaving';

/**
 * Who wrote before: kept only where the user wants it, shown in full, and deleted with a click. Off at first: the list says
 * whom somebody hears from, which nobody should find on a shared computer without having asked for it. And the way to
 * what was reported, and to the plans.
 */
export function RememberedPart({ history, reports }: { history: History; reports: Reports }) {
  const { said, save } = useSaving();
  const [broken, setBroken] = useState(false);
  useEffect(() => void isHistoryBroken().then(setBroken), [history]);
  const tell = async (writing: Promise<WriteResult>, done = '') => {
    await save(writing, done);
    setBroken(await isHistoryBroken());
  };
  return (
    <Part part="kept" title={words('options_kept')}>
      <div class="options-list">
        <Switch
          label={words('options_history_keep')}
          hint={words('options_history_hint')}
          on={history.keep}
          onChange={(keep) => void tell(keepHistory(keep))}
          action="keep-history"
        />
        {broken ? <p>{words('options_history_broken')}</p> : null}
        {history.keep || broken ? (
          <div class="row">
            <Button
              action="clear-history"
              onPress={() => void tell(clearHistory(), words('options_history_cleared'))}
            >
              {words('options_history_clear')}
            </Button>
            <span class="small soft">
              {words('options_history_count', [`${history.correspondents.length}`])}
            </span>
          </div>
        ) : null}
        {history.correspondents.length > 0 ? <Senders history={history} /> : null}
        <Said>{said}</Said>
      </div>
      <KeepReports stored={reports} />
      <div class="row">
        <PageLink page="/reports.html" glyph="report">
          {words('reports_title')}
        </PageLink>
        <PageLink page="/plan.html" glyph="file">
          {words('plan_list')}
        </PageLink>
      </div>
    </Part>
  );
}
