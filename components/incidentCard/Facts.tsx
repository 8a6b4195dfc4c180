import { words } from '../words';

interface Props {
  title: string;
  facts: string[];
  /** Those that no source confirms; marked as such. */
  unconfirmed?: string[];
  /** Of the facts, where it isn't the page's. */
  lang?: string;
}

/** A list under its heading; nothing at all when there is nothing to list. */
export function Facts({ title, facts, unconfirmed = [], lang }: Props) {
  if (facts.length + unconfirmed.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul class="incident-facts">
        {facts.map((fact) => (
          <li key={fact} lang={lang}>
            {fact}
          </li>
        ))}
        {unconfirmed.map((fact) => (
          <li key={fact}>
            {fact} <span class="step-unconfirmed">{words('unconfirmed')}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
