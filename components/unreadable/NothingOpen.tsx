import { useId } from 'preact/hooks';
import { Mark } from '../icons/Mark';
import { SaidVerdict } from '../verdictCard/SaidVerdict';
import { words } from '../words';
import './NothingOpen.css';

/** No fault and no verdict: there is nothing to look at yet, and what to do so that there is. */
export function NothingOpen() {
  const id = useId();
  const [title, sentence] = [words('nothing_open'), words('unreadable_no_message_open')];
  return (
    <section class="nothing-open" data-verdict="unreadable" aria-labelledby={id}>
      <Mark size={88} isResting />
      <h1 id={id}>{title}</h1>
      <p class="soft">{sentence}</p>
      <SaidVerdict title={title} sentence={sentence} />
    </section>
  );
}
