import type { FactSource } from '../../lib/advise/advise';
import { Section } from '../parts/Section';
import { SourceLine } from '../steps/SourceLine';
import { words } from '../words';
import './IncidentCard.css';

/** Words of an incident, made by the page from the incident's file. */
export interface IncidentView {
  name: string;
  summary: string;
  /** YYYY-MM-DD or a part of it. */
  date: string;
  exposed: string[];
  notExposed: string[];
  /** What the genuine notice asks people to do. */
  asks: string[];
  /** Words of the notice itself, as published. */
  quotes: string[];
  sources: FactSource[];
  /** Said when the message demands what the notice says is not needed. */
  contradiction: string;
}

/** What a known breach exposed, what it did not, and what its real notice asks. */
export function IncidentCard({ incident, open }: { incident: IncidentView; open?: boolean }) {
  return (
    <Section part="incident" glyph="incident" title={words('section_incident')} open={open}>
      <div>
        <h3>{incident.name}</h3>
        {incident.date ? <p class="small soft">{words('incident_date', [incident.date])}</p> : null}
      </div>
      {incident.summary ? <p>{incident.summary}</p> : null}
      {incident.contradiction ? <p class="incident-contradiction">{incident.contradiction}</p> : null}
      <div class="incident-pair">
        <Facts title={words('incident_exposed')} facts={incident.exposed} />
        <Facts title={words('incident_not_exposed')} facts={incident.notExposed} />
      </div>
      <Facts title={words('incident_asks')} facts={incident.asks} />
      {incident.quotes.map((quote) => (
        <blockquote key={quote} class="incident-quote" dir="auto">
          {quote}
        </blockquote>
      ))}
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
