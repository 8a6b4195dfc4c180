import { useId, useMemo, useState } from 'preact/hooks';
import { Button } from '../../components/parts/Button';
import { Said } from '../../components/parts/Said';
import { counted } from '../../components/inLanguage';
import { ReportList } from '../../components/reportHistory/ReportList';
import { shownWords } from '../../components/reportHistory/shownWords';
import { words } from '../../components/words';
import { searchIn } from '../../lib/report/history/searchIn';
import { dropReport, markSent, restoreReport, type ReportRecord } from '../../lib/storage/reports';
import { withGone } from './withGone';

/** So many are shown at first, and more of them on demand: all at once would make typing slow. */
const PAGE = 50;

/** A field, and below it the reports that hold what was typed; all of them before that. */
export function FoundReports({ reports }: { reports: readonly ReportRecord[] }) {
  const [typed, type] = useState('');
  const [gone, setGone] = useState<ReportRecord | null>(null);
  const [most, setMost] = useState(PAGE);
  const [back, setBack] = useState<string | null>(null);
  const field = useId();
  const search = useMemo(() => searchIn(reports, shownWords), [reports]);
  const found = search(typed);
  // Another tab may have brought it back.
  const away = gone && !reports.some(({ id }) => id === gone.id) ? gone : null;
  const all = away ? withGone(found, away) : found;
  return (
    <>
      {reports.length > 0 ? (
        <search class="stack">
          <label for={field}>{words('reports_search')}</label>
          <input
            id={field}
            type="text"
            dir="auto"
            enterkeyhint="search"
            autocomplete="off"
            spellcheck={false}
            maxLength={500}
            value={typed}
            onInput={(event) => {
              type(event.currentTarget.value);
              setGone(null);
              setMost(PAGE);
            }}
          />
          <Said>{typed.trim() === '' ? '' : counted('find_count', found.length)}</Said>
        </search>
      ) : null}
      {reports.length === 0 && !away ? <p class="soft">{words('reports_empty')}</p> : null}
      <ReportList
        reports={all.slice(-most)}
        goneId={away?.id ?? null}
        backId={back}
        onSent={async ({ id }, sent) => (await markSent(id, sent)).ok}
        onDelete={async (report) => {
          setGone(report);
          return (await dropReport(report.id)).ok;
        }}
        onRestore={async (report) => {
          setBack(report.id);
          return (await restoreReport(report)).ok;
        }}
      />
      {all.length > most ? (
        <div class="row">
          <Button action="more-reports" onPress={() => setMost(most + PAGE)}>
            {words('reports_more')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
