import { useId } from 'preact/hooks';
import { Button } from '../../components/parts/Button';
import { words } from '../../components/words';
import type { Guess } from '../../lib/storage/practice';

const GUESSES: [Guess, string][] = [
  ['scam', 'practice_guess_scam'],
  ['genuine', 'practice_guess_genuine'],
  ['unsure', 'practice_guess_unsure'],
];

/** Asks before it tells: who has decided remembers why. */
export function Question({ onGuess }: { onGuess: (guess: Guess) => void }) {
  const heading = useId();
  return (
    <section class="card" aria-labelledby={heading}>
      <h2 id={heading}>{words('practice_question')}</h2>
      <p class="soft">{words('practice_question_hint')}</p>
      <div class="practice-guesses">
        {GUESSES.map(([guess, key]) => (
          <Button key={guess} action={`guess-${guess}`} onPress={() => onGuess(guess)}>
            {words(key)}
          </Button>
        ))}
      </div>
    </section>
  );
}
