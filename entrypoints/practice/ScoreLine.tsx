import { counted } from '../../components/inLanguage';
import { Button } from '../../components/parts/Button';
import { Said } from '../../components/parts/Said';
import { words } from '../../components/words';
import type { Score } from './score';

interface Props {
  score: Score;
  /** How many messages there are. */
  all: number;
  /** The key of what to say about keeping it, if there is anything to say. */
  note: string | null;
  onStartOver: () => void;
}

/** How far one has come. It unlocks nothing, and it is nobody else's business. */
export function ScoreLine({ score, all, note, onStartOver }: Props) {
  return (
    <div class="practice-score">
      <div class="row">
        <Said id="practice-score">
          {counted('practice_score', score.tried, [String(all), String(score.right)])}
        </Said>
        {score.tried > 0 ? (
          <Button kind="quiet" action="practice-start-over" onPress={onStartOver}>
            {words('practice_start_over')}
          </Button>
        ) : null}
      </div>
      <Said>{note ? words(note) : ''}</Said>
    </div>
  );
}
