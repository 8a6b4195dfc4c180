import { words } from '../words';
import './GivenList.css';

/** What happened, in short; each is shown through `given_<what>`. */
export function GivenList({ given }: { given: readonly string[] }) {
  return (
    <ul class="given-list small soft">
      {given.map((what) => (
        <li key={what}>{words(`given_${what}`)}</li>
      ))}
    </ul>
  );
}
