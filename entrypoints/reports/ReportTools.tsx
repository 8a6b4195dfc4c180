import { useRef, useState } from 'preact/hooks';
import { Button } from '../../components/parts/Button';
import { Said } from '../../components/parts/Said';
import { localDay } from '../../components/localDay';
import { words } from '../../components/words';
import { exportedCsv, exportedJson, exportName } from '../../lib/report/history/exported';
import { clearReports, type Reports } from '../../lib/storage/reports';
import { saveBlob } from '../pages/saveBlob';

interface Props {
  stored: Reports;
  broken: boolean;
  onCleared: () => void;
}

/** The whole list as a file, and the way to be rid of it. Asks once more, since that can't be undone. */
export function ReportTools({ stored, broken, onCleared }: Props) {
  const { reports, dropped } = stored;
  const [asking, ask] = useState(false);
  const [said, say] = useState('');
  const save = (ending: 'json' | 'csv') => {
    const now = new Date();
    const [text, type] =
      ending === 'json'
        ? [exportedJson(reports, dropped, now.toISOString()), 'application/json']
        : [exportedCsv(reports), 'text/csv;charset=utf-8'];
    saveBlob(new Blob([text], { type }), exportName(localDay(now), ending));
  };
  const clear = async () => {
    ask(false);
    const { ok } = await clearReports();
    say(words(ok ? 'options_history_cleared' : 'not_saved'));
    if (ok) onCleared();
  };
  return (
    <>
      <div class="row">
        {reports.length > 0 ? (
          <>
            <Button glyph="file" action="export-json" onPress={() => save('json')}>
              {words('reports_json')}
            </Button>
            <Button glyph="file" action="export-csv" onPress={() => save('csv')}>
              {words('reports_csv')}
            </Button>
          </>
        ) : null}
        {reports.length === 0 && !broken ? null : <Clear asking={asking} onAsk={ask} onClear={clear} />}
      </div>
      <Said>{said}</Said>
    </>
  );
}

interface ClearProps {
  asking: boolean;
  onAsk: (asking: boolean) => void;
  onClear: () => Promise<void>;
}

function Clear({ asking, onAsk, onClear }: ClearProps) {
  const line = useRef<HTMLSpanElement>(null);
  const turn = (now: boolean) => {
    onAsk(now);
    // The button that was pressed is no longer there.
    setTimeout(() => line.current?.querySelector('button')?.focus());
  };
  return (
    <span class="row" ref={line}>
      {asking ? (
        <>
          <Button kind="main" action="clear-sure" onPress={() => void onClear()}>
            {words('options_delete_sure')}
          </Button>
          <Button onPress={() => turn(false)}>{words('options_delete_keep')}</Button>
        </>
      ) : (
        <Button action="clear-reports" onPress={() => turn(true)}>
          {words('options_history_clear')}
        </Button>
      )}
    </span>
  );
}
