import { useEffect } from 'preact/hooks';
import { PageFrame } from '../../components/pageFrame/PageFrame';
import { words } from '../../components/words';
import { elsewhere } from '../pages/elsewhere';
import { setState } from '../pages/start';
import { AboutCard } from './AboutCard';
import { DataCard } from './DataCard';
import { ReadingCard } from './ReadingCard';
import { TrustCards } from './TrustCards';
import { WebmailsCard } from './WebmailsCard';
import { useStored } from './useStored';

/** All that a person can choose, and all that is kept on this device. */
export function OptionsPage() {
  const { settings, trust } = useStored();
  useEffect(() => {
    if (settings && trust) setState('ready');
  }, [settings, trust]);
  return (
    <PageFrame title={words('options_title')} elsewhere={elsewhere('options')}>
      {settings && trust ? (
        <>
          <WebmailsCard />
          <TrustCards trust={trust} />
          <ReadingCard settings={settings} />
          <DataCard />
          <AboutCard />
        </>
      ) : null}
    </PageFrame>
  );
}
