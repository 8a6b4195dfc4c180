import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/parts/Button';
import { ProviderFinder } from '../../components/providerFinder/ProviderFinder';
import { words } from '../../components/words';
import { providerById } from '../../lib/providers/directory';
import { searchIndex } from '../../lib/providers/searchIndex';
import { MOST_FOUND, searchProviders } from '../../lib/providers/searchProviders';
import { useCountry } from '../pages/useCountry';
import { foundRow } from './foundRow';
import { GuideFor } from './GuideFor';
import './finder.css';

interface Props {
  /** Of the heading of what was found. */
  level: 1 | 2;
  /** Where there is something to go back to before anything is chosen. */
  onLeave?: () => void;
  /** What stands above the field. */
  children?: ComponentChildren;
}

/** Who somebody says they are, without any message: after a call, a letter, a text. */
export function Finder({ level, onLeave, children }: Props) {
  const { country } = useCountry();
  const [typed, type] = useState('');
  const [chosen, choose] = useState<string | null>(null);
  const [last, setLast] = useState<string | null>(null);
  // Else the first key would wait for it.
  useEffect(() => void searchIndex(), []);
  const provider = chosen === null ? null : providerById(chosen);
  const found = searchProviders(typed, country).map(foundRow);
  const back = provider ? () => choose(null) : onLeave;

  return (
    <>
      {back ? (
        <div class="look-up-back">
          <Button kind="quiet" glyph="back" action="look-up-back" onPress={back}>
            {words('find_back')}
          </Button>
        </div>
      ) : null}
      {provider ? (
        <GuideFor provider={provider} level={level} />
      ) : (
        <>
          {children}
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
            <GuideFor provider={null} level={level} />
          </ProviderFinder>
        </>
      )}
    </>
  );
}
