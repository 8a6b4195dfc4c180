import { useState } from 'preact/hooks';
import { listed } from '../../components/inLanguage';
import { More } from '../../components/more/More';
import { Said } from '../../components/parts/Said';
import { words } from '../../components/words';
import { isOn, knownWebmails, type KnownWebmail } from '../shared/knownWebmails';
import { OwnWebmail } from './OwnWebmail';
import { WebmailTiles } from './WebmailTiles';
import './PickWebmail.css';

interface Props {
  watched: readonly string[];
  /** Asks the browser, straight from the click. False when the answer was no. */
  turn: (origins: readonly string[], on: boolean) => Promise<boolean>;
}

const { popular, others } = knownWebmails;
const known = [...popular, ...others];

/** The webmails that most people use as plain choices, the others folded, and any other by its address. */
export function PickWebmail({ watched, turn }: Props) {
  const [refused, refuse] = useState(false);
  const pick = async ({ origins }: KnownWebmail, on: boolean) => refuse(!(await turn(origins, on)));
  const own = watched.filter((origin) => !known.some(({ origins }) => origins.includes(origin)));
  const names = [...known.filter((one) => isOn(one, watched)).map(({ name }) => name), ...own.map(hostOf)];
  const tiles = (webmails: readonly KnownWebmail[]) => (
    <WebmailTiles webmails={webmails} watched={watched} onPick={(one, on) => void pick(one, on)} />
  );
  return (
    <>
      {tiles(popular)}
      <div class="welcome-said" data-said={refused ? 'refused' : ''}>
        <Said>
          {refused
            ? words('options_refused')
            : names.length > 0
              ? words('welcome_watched', [listed(names)])
              : ''}
        </Said>
      </div>
      <More
        name="welcome-more"
        part="more-webmails"
        title={words('options_more_webmails', [String(others.length)])}
      >
        {tiles(others)}
      </More>
      <More name="welcome-more" part="own-webmail" title={words('welcome_own_webmail')}>
        <OwnWebmail onAdd={(address) => turn([address], true)} />
      </More>
    </>
  );
}

const hostOf = (origin: string) => new URL(origin).host;
