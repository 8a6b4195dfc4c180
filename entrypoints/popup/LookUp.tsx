import { words } from '../../components/words';
import { Finder } from '../find/Finder';

/** The finder in the popup's place, and the way back to what the popup said. */
export function LookUp({ onLeave }: { onLeave: () => void }) {
  return (
    <main class="stack" data-part="look-up">
      <Finder level={1} onLeave={onLeave}>
        <h1 class="look-up-title">{words('find_open')}</h1>
        <p class="soft">{words('find_lead')}</p>
      </Finder>
    </main>
  );
}
