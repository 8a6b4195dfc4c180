import { useEffect } from 'preact/hooks';
import { Glyph } from '../../components/icons/Glyph';
import { Mark } from '../../components/icons/Mark';
import { PageFrame } from '../../components/pageFrame/PageFrame';
import { PageLink } from '../../components/parts/PageLink';
import { words } from '../../components/words';
import { elsewhere } from '../pages/elsewhere';
import { setState } from '../pages/start';
import { useWatched } from '../pages/useWatched';
import { WebmailSwitches } from '../pages/WebmailSwitches';

const PROMISES = ['local', 'links', 'safe', 'ask'] as const;

/** Shown once, after the installation: three steps, each useful alone. */
export function WelcomePage() {
  const { watched, turn } = useWatched();
  useEffect(() => {
    if (watched) setState('ready');
  }, [watched]);
  return (
    <PageFrame title={words('welcome_title')} lead={words('welcome_lead')} elsewhere={elsewhere('welcome')}>
      <ol class="welcome-steps">
        <li class="card welcome-step">
          <h2>{words('welcome_step1')}</h2>
          <p>{words('welcome_step1_text')}</p>
          {watched ? <WebmailSwitches watched={watched} turn={turn} /> : null}
          <p class="small">
            <a href="/options.html">{words('welcome_own_webmail')}</a>
          </p>
        </li>
        <li class="card welcome-step">
          <h2>{words('welcome_step2')}</h2>
          <p>{words('welcome_step2_text')}</p>
          <p>
            <PageLink page="/practice.html" glyph="eye" kind="main">
              {words('welcome_step2_go')}
            </PageLink>
          </p>
        </li>
        <li class="card welcome-step">
          <h2>{words('welcome_step3')}</h2>
          <p>{words('welcome_step3_text')}</p>
          <p class="welcome-pin" aria-hidden="true">
            <Mark size={40} />
          </p>
        </li>
      </ol>
      <section class="stack">
        <h2>{words('welcome_promises')}</h2>
        <ul class="welcome-promises">
          {PROMISES.map((promise) => (
            <li key={promise}>
              <Glyph name="check" />
              <span>{words(`welcome_promise_${promise}`)}</span>
            </li>
          ))}
        </ul>
      </section>
    </PageFrame>
  );
}
