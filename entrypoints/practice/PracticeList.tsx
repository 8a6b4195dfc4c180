import { useEffect, useRef } from 'preact/hooks';
import { Glyph } from '../../components/icons/Glyph';
import { words } from '../../components/words';
import type { Guesses } from '../../lib/storage/practice';
import type { LanguageGroup } from './byLanguage';
import { languageName } from './languageName';
import { fits } from './score';
import './PracticeList.css';

interface Props {
  groups: LanguageGroup[];
  guesses: Guesses;
  opened: string | null;
  onOpen: (name: string) => void;
}

/** The inbox, by language. Verdicts are not shown here: guessing first is how one learns. */
export function PracticeList({ groups, guesses, opened, onOpen }: Props) {
  const list = useRef<HTMLElement>(null);
  // Beside an open message the list scrolls on its own: the open one's row is kept in sight, and the page stays put.
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (!list.current || !row) return;
    const top = row.offsetTop - list.current.scrollTop;
    if (top < 0 || top + row.offsetHeight > list.current.clientHeight)
      list.current.scrollTop = row.offsetTop - list.current.clientHeight / 2;
  }, [opened]);
  return (
    <nav ref={list} class="practice-list" aria-label={words('practice_list')}>
      {groups.map(({ language, messages }) => (
        <section key={language}>
          <h2 class="practice-language small soft">{languageName(language)}</h2>
          <ul>
            {messages.map((message) => {
              const guess = guesses[message.name];
              const right = guess !== undefined && fits(guess, message);
              return (
                <li key={message.name}>
                  <button
                    type="button"
                    class="practice-item"
                    data-practice={message.name}
                    aria-current={message.name === opened ? 'true' : undefined}
                    onClick={() => onOpen(message.name)}
                  >
                    <bdi class="practice-from" lang={message.language}>
                      {message.sender}
                    </bdi>
                    <bdi class="practice-subject small" lang={message.language}>
                      {message.subject}
                    </bdi>
                    {guess ? (
                      <span class="practice-mark small">
                        <Glyph name={right ? 'check' : 'eye'} size={16} />
                        {words(right ? 'practice_mark_right' : 'practice_mark_tried')}
                      </span>
                    ) : null}
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </nav>
  );
}
