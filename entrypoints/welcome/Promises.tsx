import { Glyph } from '../../components/icons/Glyph';
import { words } from '../../components/words';
import './Promises.css';

const PROMISES = ['local', 'links', 'safe', 'ask'] as const;

/** What people may count on. */
export function Promises() {
  return (
    <section class="welcome-promises">
      <h2>{words('welcome_promises')}</h2>
      <ul>
        {PROMISES.map((promise) => (
          <li key={promise}>
            <Glyph name="check" />
            <span>{words(`welcome_promise_${promise}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
