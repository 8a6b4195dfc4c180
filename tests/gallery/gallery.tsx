import { render } from 'preact';
import '../../components/base.css';
import { wordsOf } from '../../components/sampleWords';
import { setWords } from '../../components/words';
import english from '../../public/_locales/en/messages.json';
import { componentStates } from '../componentStates';

/** `?dir=rtl` turns it round, `?only=verdictCard` shows one component alone. */
const asked = new URLSearchParams(location.search);
const only = asked.get('only');

setWords(wordsOf(english));
document.documentElement.dir = asked.get('dir') ?? 'ltr';

const root = document.getElementById('app');
if (root)
  render(
    <main class="gallery">
      {[...componentStates]
        .filter(([component]) => only === null || component === only)
        .map(([component, states]) => (
          <section key={component} id={component}>
            <h2>{component}</h2>
            {Object.entries(states).map(([name, State]) => (
              <div key={name} class="gallery-state">
                <p class="gallery-name">{name}</p>
                <State />
              </div>
            ))}
          </section>
        ))}
    </main>,
    root,
  );
// What takes the focus on arrival would have taken the page there.
scrollTo(0, 0);
