import { useEffect, useState } from 'preact/hooks';
import { language } from '../../components/inLanguage';
import { PageFrame } from '../../components/pageFrame/PageFrame';
import { words } from '../../components/words';
import { elsewhere } from '../pages/elsewhere';
import { setState } from '../pages/start';
import { useWatched } from '../pages/useWatched';
import { practiceMessages } from '../practice/practiceMessages';
import { useGuesses } from '../practice/useGuesses';
import { useJudged } from '../practice/useJudged';
import { firstMessage } from './firstMessage';
import { PickWebmail } from './PickWebmail';
import { PinButton } from './PinButton';
import { Promises } from './Promises';
import { Step } from './Step';
import { TryOne } from './TryOne';
import { useBrowser } from './useBrowser';
import { usePatience } from './usePatience';
import { usePinned } from './usePinned';
import { WelcomePicture } from './WelcomePicture';

/** ms. A background that gives no answer takes one step away, not all three. */
const LONGEST_WAIT = 2000;

/** Shown once, after the installation: three steps, each useful alone, none of which has to be taken. */
export function WelcomePage() {
  const { watched, turn } = useWatched();
  const { guesses, guess } = useGuesses();
  const [message] = useState(() => firstMessage(practiceMessages, language()));
  const checked = useJudged(message);
  const toolbar = useBrowser();
  const pinned = usePinned();
  const late = usePatience(LONGEST_WAIT);
  // All at once: what came later would move what is read by then. The message has to be judged elsewhere, though.
  const judged = checked !== undefined || late;
  const ready = watched && guesses && judged && toolbar !== undefined && pinned !== undefined;
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
      {ready ? (
        <>
          <ol class="welcome-steps">
            <Step step={1} done={watched.length > 0}>
              <PickWebmail watched={watched} turn={turn} />
            </Step>
            <Step step={2} done={Object.keys(guesses).length > 0}>
              {message ? (
                <TryOne
                  message={message}
                  checked={checked}
                  guesses={guesses}
                  onGuess={(one) => void guess(message.name, one)}
                />
              ) : null}
            </Step>
            <Step step={3} done={pinned === true}>
              <PinButton of={toolbar} pinned={pinned} />
            </Step>
          </ol>
          <Promises />
        </>
      ) : null}
    </PageFrame>
  );
}
