import { useEffect, useRef, useState } from 'preact/hooks';
import { MailFrame } from '../../components/mailFrame/MailFrame';
import { PageFrame } from '../../components/pageFrame/PageFrame';
import { Unreadable } from '../../components/unreadable/Unreadable';
import { words } from '../../components/words';
import { CheckedResult } from '../pages/CheckedResult';
import { elsewhere } from '../pages/elsewhere';
import { PracticeList } from './PracticeList';
import { usePractice } from './usePractice';

/** The practice inbox: made-up messages on the left, the one opened and what a second look finds beside it. */
export function PracticePage() {
  const list = usePractice();
  const [opened, open] = useState<string | null>(null);
  const chosen = list?.find(({ name }) => name === opened);
  const message = chosen?.checked.message;
  const answer = useRef<HTMLDivElement>(null);
  // On a narrow screen the message opens below the list, out of sight: go there.
  useEffect(() => {
    const place = answer.current;
    if (!place || place.getBoundingClientRect().top < window.innerHeight / 2) return;
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: 'start' });
  }, [opened]);
  return (
    <PageFrame
      wide
      title={words('practice_title')}
      lead={words('practice_lead')}
      elsewhere={elsewhere('practice')}
    >
      {list && list.length === 0 ? <Unreadable level={2} reason="failed" /> : null}
      <div class={chosen ? 'practice practice-open' : 'practice'}>
        {list ? <PracticeList list={list} opened={opened} onOpen={open} /> : null}
        {chosen ? (
          <div class="practice-answer" key={chosen.name} ref={answer} tabIndex={-1}>
            {message ? <MailFrame message={message} label={words('practice_label')} /> : null}
            <CheckedResult checked={chosen.checked} source={chosen.source} />
          </div>
        ) : null}
      </div>
    </PageFrame>
  );
}
