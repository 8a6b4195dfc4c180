import type { FactSource, Step } from '../../lib/advise/advise';
import { Section } from '../parts/Section';
import { SourceLine } from '../steps/SourceLine';
import { Steps } from '../steps/Steps';
import { words } from '../words';
import './IncidentCard.css';

/** An incident in words, made by the page from the incident's file. */
export interface IncidentView {
  name: string;
  dates: string[];
  exposed: string[];
  notExposed: string[];
  /** What the genuine notice asks and warns of; `exact`: its own words. */
  notice: { text: string; exact: boolean }[];
  /** What scammers are likely to write. */
  lures: string[];
  steps: Step[];
  corrections: string[];
  sources: FactSource[];
  caution: string;
  /** Said when the message demands what the notice says is not needed; else ''. */
  contradiction: string;
}

interface Props {
  incident: IncidentView;
  onCopy: (text: string) => Promise<void>;
  open?: boolean;
}

/** What a known breach exposed, what it did not, and what its real notice asks. */
export function IncidentCard({ incident, onCopy, open }: Props) {
  return (
    <Section part="incident" glyph="incident" title={words('section_incident')} open={open}>
      <h3>{incident.name}</h3>
      {incident.contradiction ? <p class="incident-contradiction">{incident.contradiction}</p> : null}
      <div class="incident-pair">
        <Facts title={words('incident_exposed')} facts={incident.exposed} />
        <Facts title={words('incident_not_exposed')} facts={incident.notExposed} />
      </div>
      {incident.notice.length > 0 ? <h3>{words('incident_asks')}</h3> : null}
      {incident.notice.map(({ text, exact }) => (
        <div key={text} class="incident-notice">
          {exact ? <blockquote class="incident-exact">{text}</blockquote> : <p>{text}</p>}
          {exact ? null : <p class="small soft">{words('incident_our_words')}</p>}
        </div>
      ))}
      <Facts title={words('incident_scammers_write')} facts={incident.lures} />
      <Steps steps={incident.steps} onCopy={onCopy} />
      <p>{incident.caution}</p>
      <Facts title={words('incident_dates')} facts={[...incident.dates, ...incident.corrections]} />
      {incident.sources.map((source) => (
        <SourceLine key={source.url} source={source} />
      ))}
    </Section>
  );
}

function Facts({ title, facts }: { title: string; facts: string[] }) {
  if (facts.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul class="incident-facts">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </div>
  );
}
