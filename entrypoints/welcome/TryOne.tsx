import { useEffect, useRef, useState } from 'preact/hooks';
import { counted, language } from '../../components/inLanguage';
import { MailFrame } from '../../components/mailFrame/MailFrame';
import { Button } from '../../components/parts/Button';
import { PageLink } from '../../components/parts/PageLink';
import { Unreadable } from '../../components/unreadable/Unreadable';
import { VerdictCard } from '../../components/verdictCard/VerdictCard';
import { words } from '../../components/words';
import type { Guess, Guesses } from '../../lib/storage/practice';
import { languageName } from '../practice/languageName';
import { practiceMessages, type PracticeMessage } from '../practice/practiceMessages';
import { fits, scoreOf } from '../practice/score';
import type { CheckedMessage } from '../shared/protocol';
import './TryOne.css';

interface Props {
  message: PracticeMessage;
  /** What a second look says of it; undefined until it says something, null when that failed. */
  checked: CheckedMessage | null | undefined;
  guesses: Guesses;
  onGuess: (guess: Guess) => void;
}

const GUESSES = ['scam', 'genuine'] as const;

/** One made-up message to guess at, judged by the extension as any other would be, and then what it says of it. */
export function TryOne({ message, checked, guesses, onGuess }: Props) {
  const [fresh, setFresh] = useState(false);
  const told = useRef<HTMLHeadingElement>(null);
  const guess = guesses[message.name];
  // The button that was pressed is no longer there.
  useEffect(() => {
    if (guess && fresh) told.current?.focus({ preventScroll: true });
  }, [guess, fresh]);
  if (checked === undefined) return <div class="welcome-try" />;
  if (!checked?.message) return <Unreadable level={2} reason="failed" />;
  const { tried, right } = scoreOf(practiceMessages, guesses);
  return (
    <div class="welcome-try">
      <MailFrame
        message={checked.message}
        label={words('practice_label')}
        written={
          language() === message.language
            ? undefined
            : { lang: message.language, name: languageName(message.language) }
        }
      />
      {guess ? (
        <div class="welcome-told" data-said={fits(guess, message) ? 'right' : 'other'}>
          <h3 ref={told} tabIndex={-1}>
            {words(fits(guess, message) ? 'practice_said_right' : 'practice_said_other')}
          </h3>
          <VerdictCard assessment={checked.assessment} level={2} />
          <p>{words(`practice_lesson_${message.name.slice(0, 2)}`)}</p>
          <p class="row">
            <PageLink page="/practice.html" glyph="mail" kind="main">
              {words('welcome_step2_go')}
            </PageLink>
            <span class="small soft">
              {counted('practice_score', tried, [String(practiceMessages.length), String(right)])}
            </span>
          </p>
        </div>
      ) : (
        <div class="welcome-told">
          <h3>{words('practice_question')}</h3>
          <p class="soft">{words('practice_question_hint')}</p>
          <div class="guesses">
            {GUESSES.map((one) => (
              <Button
                key={one}
                action={`guess-${one}`}
                onPress={() => {
                  setFresh(true);
                  onGuess(one);
                }}
              >
                {words(`practice_guess_${one}`)}
              </Button>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}
