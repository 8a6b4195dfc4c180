import { words } from '../words';
import type { IncidentView } from './incidentView';
import './IncidentCard.css';

/** What the genuine notice says. What is quoted, then what is retold: said once that it is. */
export function IncidentNotice({ asksNothing, notice }: Pick<IncidentView, 'asksNothing' | 'notice'>) {
  const retold = notice.filter(({ exact }) => !exact);
  return (
    <>
      {asksNothing ? <p>{words('incident_notice_asks_nothing')}</p> : null}
      {notice
        .filter(({ exact }) => exact)
        .map(({ text }) => (
          <blockquote key={text} class="incident-aside incident-exact" lang="en" dir="auto">
            {text}
          </blockquote>
        ))}
      {retold.length > 0 ? (
        <div class="incident-aside">
          {retold.map(({ text }) => (
            <p key={text} lang="en" dir="auto">
              {text}
            </p>
          ))}
          <p class="small soft">{words('incident_our_words')}</p>
        </div>
      ) : null}
    </>
  );
}
