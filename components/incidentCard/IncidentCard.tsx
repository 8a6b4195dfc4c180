import type { Step } from '../../lib/advise/advise';
import { Section } from '../parts/Section';
import { Steps } from '../steps/Steps';
import { words } from '../words';
import { FactList, Facts } from './Facts';
import { Fold } from './Fold';
import { IncidentNotice } from './IncidentNotice';
import { IncidentSources } from './IncidentSources';
import './IncidentCard.css';

/** An incident in words, made by the page from the incident's file. What the file says in English stays English. */
export interface IncidentView {
  /** English. */
  name: string;
  /** What kind of incident it was, and where. */
  what: string[];
  uncertain: boolean;
  /** English: who says otherwise. */
  dispute: string | null;
  /** English: how many people. */
  who: string;
  dates: { date: string; what: string }[];
  exposed: string[];
  unconfirmed: string[];
  notExposed: string[];
  asksNothing: boolean;
  /** English: what the genuine notice asks and warns of; `exact`: its own words. */
  notice: { text: string; exact: boolean }[];
  /** What scammers are likely to write. */
  lures: string[];
  steps: Step[];
  /** English. */
  advice: string[];
  /** `text` is English. */
  corrections: { title: string; text: string }[];
  /** Titles as the sources write them. */
  sources: { title: string; url: string | null }[];
  checked: string;
  /** How to find out whether one is affected, and what doesn't tell. */
  affected: string[];
  /** Where the message contradicts the incident. */
  contradiction: { text: string; demands: string[]; notTaken: string[] } | null;
}

interface Props {
  incident: IncidentView;
  onCopy: (text: string) => Promise<void>;
  open?: boolean;
}

/** What a known breach exposed, what it did not, and what its real notice asks. */
export function IncidentCard({ incident, onCopy, open }: Props) {
  const { contradiction } = incident;
  return (
    <Section part="incident" glyph="incident" title={words('section_incident')} open={open}>
      <h3 lang="en" dir="auto">
        {incident.name}
      </h3>
      {incident.dispute ? (
        <div class="incident-notice">
          <p class="incident-strong">{words('incident_disputed')}</p>
          <p lang="en" dir="auto">
            {incident.dispute}
          </p>
        </div>
      ) : null}
      {contradiction ? (
        <div class="incident-contradiction">
          <p class="incident-strong">{contradiction.text}</p>
          <div class="incident-pair">
            <Facts title={words('incident_it_asks')} facts={contradiction.demands} />
            <Facts title={words('incident_not_taken')} facts={contradiction.notTaken} />
          </div>
        </div>
      ) : null}
      <p>{incident.what.join(' ')}</p>
      {incident.uncertain ? <p class="soft">{words('incident_not_certain')}</p> : null}
      <div class="incident-pair">
        <Facts title={words('incident_not_exposed')} facts={incident.notExposed} />
        <Facts title={words('incident_exposed')} facts={incident.exposed} />
        <Facts title={words('incident_perhaps_exposed')} facts={incident.unconfirmed} />
      </div>
      <IncidentNotice asksNothing={incident.asksNothing} notice={incident.notice} />
      <h3>{words('incident_do')}</h3>
      <Steps steps={incident.steps} onCopy={onCopy} />
      <Facts title={words('incident_advice')} facts={incident.advice} lang="en" />
      <div>
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
        <div key={title} class="incident-notice">
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
