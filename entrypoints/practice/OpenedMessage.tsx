import { useEffect, useRef, useState } from 'preact/hooks';
import { MailFrame } from '../../components/mailFrame/MailFrame';
import { Button } from '../../components/parts/Button';
import { Unreadable } from '../../components/unreadable/Unreadable';
import { words } from '../../components/words';
import type { Guess } from '../../lib/storage/practice';
import { CheckedResult } from '../pages/CheckedResult';
import { useShowInMail } from '../pages/useShowInMail';
import { languageName } from './languageName';
import { Lesson } from './Lesson';
import type { PracticeMessage } from './practiceMessages';
import { Question } from './Question';
import { ReportMadeUp } from './ReportMadeUp';
import { useJudged } from './useJudged';

interface Props {
  message: PracticeMessage;
  guess: Guess | undefined;
  /** Whether the reader is to be taken here: by "next", or on a narrow screen, where it is out of sight. */
  moved: boolean;
  onGuess: (guess: Guess) => void;
  onNext: () => void;
  /** Back to the list, which makes room for it on a narrow screen. */
  onBack: () => void;
}

/** One message: first the question, then the lesson, and what a second look finds. */
export function OpenedMessage({ message, guess, moved, onGuess, onNext, onBack }: Props) {
  const checked = useJudged(message);
  const [fresh, setFresh] = useState(false);
  const place = useRef<HTMLElement>(null);
  const onShow = useShowInMail(place);
  const shown = checked !== undefined;
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const { top } = element.getBoundingClientRect();
    // Where there is no room for both, the list that was pressed in is gone.
    const alone = element.parentElement?.querySelector('nav')?.offsetParent === null;
    if (!shown && (moved || alone)) element.focus({ preventScroll: true });
    if (alone || top < 0) element.scrollIntoView({ block: 'start' });
  }, [moved, shown]);
  return (
    <section
      class="practice-answer"
      aria-label={words('practice_label')}
      data-opened={message.name}
      ref={place}
      tabIndex={-1}
    >
      <div class="practice-back">
        <Button kind="quiet" glyph="back" action="practice-back" onPress={onBack}>
          {words('find_back')}
        </Button>
      </div>
      {checked === null ? <Unreadable level={2} reason="failed" /> : null}
      {checked?.message ? (
        <MailFrame
          message={checked.message}
          label={words('practice_label')}
          written={{ lang: message.language, name: languageName(message.language) }}
        />
      ) : null}
      {checked ? (
        <div class="practice-told">
          {guess ? (
            <>
              <Lesson message={message} guess={guess} fresh={fresh} onNext={onNext} />
              <CheckedResult
                checked={checked}
                roomy={false}
                onShow={onShow}
                report={checked.message ? <ReportMadeUp checked={checked} message={checked.message} /> : null}
              />
            </>
          ) : (
            <Question
              onGuess={(one) => {
                setFresh(true);
                onGuess(one);
              }}
            />
          )}
        </div>
      ) : null}
    </section>
  );
}
