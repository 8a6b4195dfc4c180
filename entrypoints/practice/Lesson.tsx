import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../components/parts/Button';
import { words } from '../../components/words';
import type { Guess } from '../../lib/storage/practice';
import type { PracticeMessage } from './practiceMessages';
import { fits } from './score';

interface Props {
  message: PracticeMessage;
  guess: Guess;
  /** Whether it was decided just now, so that the reader is taken here. */
  fresh: boolean;
  onNext: () => void;
}

/** Whether the guess fits, what the message is, and what to look at in the next one of its kind. */
export function Lesson({ message, guess, fresh, onNext }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!fresh) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.parentElement?.scrollIntoView({ block: 'nearest' });
  }, [fresh]);
  const said = guess === 'unsure' ? 'unsure' : fits(guess, message) ? 'right' : 'other';
  return (
    <section class="card" data-said={said}>
      <h2 ref={heading} tabIndex={-1}>
        {words(`practice_said_${said}`)}
      </h2>
      <p class="practice-truth">{words(message.scam ? 'practice_is_scam' : 'practice_is_genuine')}</p>
      <p>{words(`practice_lesson_${message.name.slice(0, 2)}`)}</p>
      <div class="row">
        <Button kind="main" action="practice-next" onPress={onNext}>
          {words('practice_next')}
        </Button>
      </div>
    </section>
  );
}
