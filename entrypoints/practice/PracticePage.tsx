import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { language } from '../../components/inLanguage';
import { PageFrame } from '../../components/pageFrame/PageFrame';
import { words } from '../../components/words';
import { elsewhere } from '../pages/elsewhere';
import { setState } from '../pages/start';
import { byLanguage } from './byLanguage';
import { OpenedMessage } from './OpenedMessage';
import { practiceMessages } from './practiceMessages';
import { PracticeList } from './PracticeList';
import { nextAfter, scoreOf } from './score';
import { ScoreLine } from './ScoreLine';
import { isPrivate, useGuesses } from './useGuesses';
import { judge } from './useJudged';

/** The practice inbox: made-up messages, the one opened beside them, and what it is once the reader has decided. */
export function PracticePage() {
  const { guesses, unsaved, guess, startOver } = useGuesses();
  const [opened, open] = useState<{ name: string; moved: boolean } | null>(null);
  const groups = useMemo(() => byLanguage(practiceMessages, browser.i18n.getUILanguage(), language()), []);
  const inOrder = useMemo(() => groups.flatMap(({ messages }) => messages), [groups]);
  const chosen = inOrder.find(({ name }) => name === opened?.name);
  const ready = guesses !== null;
  useEffect(() => {
    if (!ready) return;
    setState('ready');
    // Wakes the background and its look-up tables while the list is read; the others are judged when they are opened.
    const [first] = inOrder;
    if (first) judge(first).catch(() => undefined);
  }, [ready, inOrder]);
  const next = () => {
    const message = nextAfter(inOrder, guesses ?? {}, opened?.name ?? '');
    if (message) open({ name: message.name, moved: true });
  };
  return (
    <PageFrame
      wide
      title={words('practice_title')}
      lead={words('practice_lead')}
      elsewhere={elsewhere('practice')}
    >
      {guesses ? (
        <>
          <ScoreLine
            score={scoreOf(inOrder, guesses)}
            all={inOrder.length}
            note={isPrivate() ? 'practice_private' : unsaved}
            onStartOver={() => {
              open(null);
              void startOver();
              // The button goes away, and whoever pressed it by key would be nowhere.
              document.querySelector<HTMLElement>('[data-practice]')?.focus();
            }}
          />
          <div class={chosen ? 'practice practice-open' : 'practice'}>
            <PracticeList
              groups={groups}
              guesses={guesses}
              opened={opened?.name ?? null}
              onOpen={(name) => open({ name, moved: false })}
            />
            {chosen ? (
              <OpenedMessage
                key={chosen.name}
                message={chosen}
                guess={guesses[chosen.name]}
                moved={opened?.moved ?? false}
                onGuess={(one) => void guess(chosen.name, one)}
                onNext={next}
                onBack={() => {
                  open(null);
                  // The button that was pressed is no longer there; the message's row is, as soon as it is drawn.
                  setTimeout(() =>
                    document.querySelector<HTMLElement>(`[data-practice="${chosen.name}"]`)?.focus(),
                  );
                }}
              />
            ) : null}
          </div>
        </>
      ) : null}
    </PageFrame>
  );
}
