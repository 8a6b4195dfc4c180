import { useEffect } from 'preact/hooks';
import { PageFrame } from '../../components/pageFrame/PageFrame';
import { Notice } from '../../components/parts/Notice';
import { words } from '../../components/words';
import { elsewhere } from '../pages/elsewhere';
import { setState } from '../pages/start';
import { useOrganisation } from '../pages/useOrganisation';
import { useReports } from '../pages/useReports';
import { AboutPart } from './AboutPart';
import { Contents } from './Contents';
import { DataPart } from './DataPart';
import { OrganisationCard } from './OrganisationCard';
import { parts, type PartName } from './parts';
import { RegionPart } from './RegionPart';
import { RememberedPart } from './RememberedPart';
import { SeenPart } from './SeenPart';
import { TrustPart } from './TrustPart';
import { useBrowserLanguages } from './useBrowserLanguages';
import { useKept } from './useKept';
import { useStored } from './useStored';
import { WebmailsPart } from './WebmailsPart';

/** All that a person can choose, and all that is kept on this device. */
export function OptionsPage() {
  const { settings, trust, history, failed } = useStored();
  const { stored: reports } = useReports();
  const policy = useOrganisation();
  const storage = useKept();
  const browserLanguages = useBrowserLanguages();
  // All at once: what came later would move what is read by then.
  const ready =
    settings && trust && history && reports && browserLanguages && storage && policy !== undefined;
  const unread = failed || storage === null;
  useEffect(() => {
    if (ready || unread) setState('ready');
    // The browser looked for it before there was anything.
    if (ready) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [ready, unread]);
  const shown = (Object.keys(parts) as PartName[]).filter((part) => policy || part !== 'organisation');
  return (
    <PageFrame
      title={words('options_title')}
      elsewhere={elsewhere('options')}
      beside={ready ? <Contents shown={shown} /> : null}
    >
      {unread ? (
        <Notice glyph="info" kind="warn">
          {words('options_unread')}
        </Notice>
      ) : null}
      {ready ? (
        <div class="options">
          <WebmailsPart watched={settings.watched} takenBack={settings.takenBack} />
          <SeenPart settings={settings} />
          <RegionPart settings={settings} browserLanguages={browserLanguages} />
          <TrustPart trust={trust} />
          <RememberedPart history={history} reports={reports} />
          <DataPart storage={storage} />
          {policy ? <OrganisationCard policy={policy} /> : null}
          <AboutPart />
        </div>
      ) : null}
    </PageFrame>
  );
}
