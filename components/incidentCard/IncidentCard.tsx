import { Section } from '../parts/Section';
import { Steps } from '../steps/Steps';
import { words } from '../words';
import { FactList, Facts } from './Facts';
import { Fold } from './Fold';
import { IncidentNotice } from './IncidentNotice';
import { IncidentSources } from './IncidentSources';
import type { IncidentView } from './incidentView';
import './IncidentCard.css';

export type { IncidentView } from './incidentView';

interface Props {
  incident: IncidentView;
  onCopy: (text: string) => Promise<void>;
  open?: boolean;
}

/** A known breach: what happened and what to do; what it exposed and what its real notice asks are a fold away. */
export function IncidentCard({ incident, onCopy, open }: Props) {
  const { contradiction, notice } = incident;
  return (
    <Section part="incident" glyph="incident" title={words('section_incident')} open={open}>
      <h3 lang="en" dir="auto">
        {incident.name}
      </h3>
      {incident.dispute ? (
        <div class="incident-aside">
          <p class="incident-strong">{words('incident_disputed')}</p>
          <p lang="en" dir="auto">
            {incident.dispute}
          </p>
        </div>
      ) : null}
      {contradiction ? (
        <div class="incident-aside incident-contradiction">
          <p class="incident-strong">{contradiction.text}</p>
          <div class="incident-pair">
            <Facts title={words('incident_it_asks')} facts={contradiction.demands} />
            <Facts title={words('incident_not_taken')} facts={contradiction.notTaken} />
          </div>
        </div>
      ) : null}
      <p>{incident.what.join(' ')}</p>
      {incident.uncertain ? <p class="soft">{words('incident_not_certain')}</p> : null}
      <h3>{words('incident_do')}</h3>
      <Steps steps={incident.steps} onCopy={onCopy} />
      <div>
        <Fold title={words('incident_data')}>
          <div class="incident-pair">
            <Facts title={words('incident_not_exposed')} facts={incident.notExposed} />
            <Facts title={words('incident_exposed')} facts={incident.exposed} />
            <Facts title={words('incident_perhaps_exposed')} facts={incident.unconfirmed} />
          </div>
        </Fold>
        {incident.asksNothing || notice.length > 0 ? (
          <Fold title={words('incident_asks')}>
            <IncidentNotice asksNothing={incident.asksNothing} notice={notice} />
          </Fold>
        ) : null}
        {incident.advice.length > 0 ? (
          <Fold title={words('incident_advice')}>
            <FactList facts={incident.advice} lang="en" />
          </Fold>
        ) : null}
        {incident.lures.length > 0 ? (
          <Fold title={words('incident_scammers_write')}>
            <FactList facts={incident.lures} />
          </Fold>
        ) : null}
        <Fold title={words('incident_affected')}>
          <Affected incident={incident} />
        </Fold>
        <Fold title={words('incident_dates')}>
          <Dates dates={incident.dates} />
        </Fold>
        <Fold title={words('incident_sources')}>
          <IncidentSources sources={incident.sources} checked={incident.checked} />
        </Fold>
      </div>
    </Section>
  );
}

function Affected({ incident: { affected, who, corrections } }: { incident: IncidentView }) {
  return (
    <>
      {affected.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p class="soft" lang="en" dir="auto">
        {who}
      </p>
      {corrections.map(({ title, text }) => (
        <div key={title} class="incident-aside">
          <p class="incident-strong">{title}</p>
          <p lang="en" dir="auto">
            {text}
          </p>
        </div>
      ))}
    </>
  );
}

function Dates({ dates }: { dates: IncidentView['dates'] }) {
  return (
    <dl class="incident-dates">
      {dates.map(({ date, what }) => (
        <div key={what}>
          <dt>{date}</dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}
