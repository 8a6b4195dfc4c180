import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReportRecord } from '../../lib/storage/reports';
import { onTime } from '../inLanguage';
import { Button } from '../parts/Button';
import { Said } from '../parts/Said';
import { words } from '../words';
import { ReportFacts } from './ReportFacts';

interface Props {
  report: ReportRecord;
  /** It was removed and brought back: the way to remove it has the focus again. */
  isBack: boolean;
  /** Each resolves to whether that could be kept on this device. */
  onSent: (sent: boolean) => Promise<boolean>;
  onDelete: () => Promise<boolean>;
}

/** One report of the list: what, where, how, and whether it went out. */
export function ReportEntry({ report, isBack, onSent, onDelete }: Props) {
  // A number, since each failure must draw the box again as it is kept.
  const [failures, setFailures] = useState(0);
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isBack) line.current?.querySelector('button')?.focus();
  }, [isBack]);
  const tell = async (writing: Promise<boolean>) => {
    const done = await writing;
    setFailures((before) => (done ? 0 : before + 1));
  };
  const { at, subject, sender, name, form, state, altered, rebuilt } = report;
  const title = subject || sender || name;
  return (
    <li ref={line} class="report-entry stack" data-report={report.id}>
      <div class="report-head">
        <h3>
          <bdi>{title}</bdi>
        </h3>
        <time class="small soft" dateTime={at}>
          {onTime(at)}
        </time>
      </div>
      <ReportFacts report={report} />
      {altered || rebuilt ? (
        <ul class="row small soft">
          {altered ? <li class="report-mark">{words('report_altered')}</li> : null}
          {rebuilt ? <li class="report-mark">{words('report_rebuilt')}</li> : null}
        </ul>
      ) : null}
      <div class="row spread">
        <label class="report-sent">
          <input
            type="checkbox"
            data-action="report-sent"
            checked={state === 'sent'}
            onChange={(event) => void tell(onSent(event.currentTarget.checked))}
          />
          {words(form === 'own' ? 'report_did' : 'reports_sent')}
        </label>
        <Button kind="quiet" action="delete-report" onPress={() => void tell(onDelete())}>
          {words('remove')}
          <span class="only-read">
            {' '}
            <bdi>{title}</bdi>
          </span>
        </Button>
      </div>
      <Said>{failures > 0 ? words('not_saved') : ''}</Said>
    </li>
  );
}
