import { useEffect, useState } from 'preact/hooks';
import { PageFrame } from '../../components/pageFrame/PageFrame';
import { counted } from '../../components/inLanguage';
import { words } from '../../components/words';
import { elsewhere } from '../pages/elsewhere';
import { KeepReports } from '../pages/KeepReports';
import { setState } from '../pages/start';
import { useReports } from '../pages/useReports';
import { FoundReports } from './FoundReports';
import { ReportTools } from './ReportTools';

/** What was reported, to look something up in, to hand on and to delete. */
export function ReportsPage() {
  const { stored, broken } = useReports();
  // With each time the way to undo the last removal goes as well.
  const [cleared, setCleared] = useState(0);
  useEffect(() => {
    if (stored) setState('ready');
  }, [stored]);
  return (
    <PageFrame title={words('reports_title')} lead={words('reports_lead')} elsewhere={elsewhere('reports')}>
      {stored ? (
        <>
          {broken ? <p data-part="broken">{words('reports_broken')}</p> : null}
          {stored.dropped > 0 ? <p data-part="dropped">{counted('reports_gone', stored.dropped)}</p> : null}
          <FoundReports key={cleared} reports={stored.reports} />
          <section class="stack" aria-label={words('reports_keep')}>
            <KeepReports stored={stored} />
            <ReportTools stored={stored} broken={broken} onCleared={() => setCleared(cleared + 1)} />
          </section>
        </>
      ) : null}
    </PageFrame>
  );
}
