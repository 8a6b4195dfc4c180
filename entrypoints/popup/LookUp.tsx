import { useEffect, useState } from 'preact/hooks';
import { ProviderFinder } from '../../components/providerFinder/ProviderFinder';
import { Button } from '../../components/parts/Button';
import { words } from '../../components/words';
import { providerById } from '../../lib/providers/directory';
import { searchIndex } from '../../lib/providers/searchIndex';
import { MOST_FOUND, searchProviders } from '../../lib/providers/searchProviders';
import { useCountry } from '../pages/useCountry';
import { foundRow } from './foundRow';
import { GuideFor } from './GuideFor';
import './lookUp.css';

/** Who somebody says they are, without any message: after a call, a letter, a text. */
export function LookUp({ onLeave }: { onLeave: () => void }) {
  const country = useCountry();
  const [typed, type] = useState('');
  const [chosen, choose] = useState<string | null>(null);
  const [last, setLast] = useState<string | null>(null);
  // Else the first key would wait for it.
  useEffect(() => void searchIndex(), []);
  const provider = chosen === null ? null : providerById(chosen);
  const found = searchProviders(typed, country).map(foundRow);

  return (
    <main class="stack" data-part="look-up">
      <div class="look-up-back">
        <Button
          kind="quiet"
          glyph="back"
          action="look-up-back"
          onPress={() => (provider ? choose(null) : onLeave())}
        >
          {words('find_back')}
        </Button>
      </div>
      {provider ? (
        <GuideFor provider={provider} />
      ) : (
        <>
          <h1 class="look-up-title">{words('find_open')}</h1>
          <p class="soft">{words('find_lead')}</p>
          <ProviderFinder
            typed={typed}
            onType={type}
            found={found}
            full={found.length === MOST_FOUND}
            onChoose={(id) => {
              choose(id);
              setLast(id);
            }}
            backFrom={last}
          >
            <GuideFor provider={null} />
          </ProviderFinder>
        </>
      )}
    </main>
  );
}
