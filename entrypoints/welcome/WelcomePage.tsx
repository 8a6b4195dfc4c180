import { useCallback, useEffect, useState } from 'preact/hooks';
import { language } from '../../components/inLanguage';
import { PageFrame } from '../../components/pageFrame/PageFrame';
import { words } from '../../components/words';
import { elsewhere } from '../pages/elsewhere';
import { setState } from '../pages/start';
import { useWatched } from '../pages/useWatched';
import { practiceMessages } from '../practice/practiceMessages';
import { useGuesses } from '../practice/useGuesses';
import { firstMessage } from './firstMessage';
import { PickWebmail } from './PickWebmail';
import { PinButton } from './PinButton';
import { Promises } from './Promises';
import { Step } from './Step';
import { TryOne } from './TryOne';
import { useBrowser } from './useBrowser';
import { usePinned } from './usePinned';
import { WelcomePicture } from './WelcomePicture';

/** Shown once, after the installation: three steps, each useful alone, none of which has to be taken. */
export function WelcomePage() {
  const { watched, turn } = useWatched();
  const { guesses, guess } = useGuesses();
  const [message] = useState(() => firstMessage(practiceMessages, language()));
  const [shown, setShown] = useState(false);
  const onShown = useCallback(() => setShown(true), []);
  const toolbar = useBrowser();
  const pinned = usePinned();
  const ready = shown && watched !== null && toolbar !== undefined;
  useEffect(() => {
    if (ready) setState('ready');
  }, [ready]);
  return (
    <PageFrame
      wide
      title={words('welcome_title')}
      lead={words('welcome_lead')}
      elsewhere={elsewhere('welcome')}
      beside={<WelcomePicture />}
    >
      <ol class="welcome-steps">
        <Step step={1} done={(watched ?? []).length > 0}>
          {watched ? <PickWebmail watched={watched} turn={turn} /> : null}
        </Step>
        <Step step={2} done={guesses !== null && Object.keys(guesses).length > 0}>
          {guesses && message ? (
            <TryOne
              message={message}
              guesses={guesses}
              onGuess={(one) => void guess(message.name, one)}
              onShown={onShown}
            />
          ) : null}
        </Step>
        <Step step={3} done={pinned === true}>
          {toolbar === undefined ? null : <PinButton of={toolbar} pinned={pinned} />}
        </Step>
      </ol>
      <Promises />
    </PageFrame>
  );
}
