import { useEffect } from 'preact/hooks';
import { PageFrame } from '../../components/pageFrame/PageFrame';
import { words } from '../../components/words';
import { elsewhere } from '../pages/elsewhere';
import { setState } from '../pages/start';
import { AboutCard } from './AboutCard';
import { DataCard } from './DataCard';
import { HistoryCard } from './HistoryCard';
import { OrganisationCard } from './OrganisationCard';
import { ReadingCard } from './ReadingCard';
import { TrustCards } from './TrustCards';
import { WebmailsCard } from './WebmailsCard';
import { useStored } from './useStored';

/** All that a person can choose, and all that is kept on this device. */
export function OptionsPage() {
  const { settings, trust, history } = useStored();
  useEffect(() => {
    if (settings && trust && history) setState('ready');
  }, [settings, trust, history]);
  return (
    <PageFrame title={words('options_title')} elsewhere={elsewhere('options')}>
      {settings && trust && history ? (
        <>
          <WebmailsCard />
          <TrustCards trust={trust} />
          <HistoryCard history={history} />
          <ReadingCard settings={settings} />
          <OrganisationCard />
          <DataCard />
          <AboutCard />
        </>
      ) : null}
    </PageFrame>
  );
}
