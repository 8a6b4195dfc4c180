import { words } from '../../components/words';
import type { Practised } from './usePractice';

interface Props {
  list: Practised[];
  opened: string | null;
  onOpen: (name: string) => void;
}

/** The inbox. Verdicts are not shown here: guessing first is how one learns. */
export function PracticeList({ list, opened, onOpen }: Props) {
  return (
    <nav class="practice-list" aria-label={words('practice_list')}>
      <ul>
        {list.map(({ name, checked: { message } }) => (
          <li key={name}>
            <button
              type="button"
              class="practice-item"
              data-practice={name}
              aria-current={name === opened ? 'true' : undefined}
              onClick={() => onOpen(name)}
            >
              <bdi class="practice-from">{message?.from[0]?.name || message?.from[0]?.address || name}</bdi>
              <bdi class="practice-subject small">{message?.subject || words('no_subject')}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
