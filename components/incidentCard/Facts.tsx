interface Props {
  title: string;
  facts: string[];
  /** Of the facts, where it isn't the page's. */
  lang?: string;
}

/** A list under its heading; nothing at all when there is nothing to list. */
export function Facts({ title, facts, lang }: Props) {
  if (facts.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <FactList facts={facts} lang={lang} />
    </div>
  );
}

/** The list alone, where its heading stands elsewhere. */
export function FactList({ facts, lang }: Omit<Props, 'title'>) {
  return (
    <ul class="incident-facts">
      {facts.map((fact) => (
        <li key={fact} lang={lang} dir={lang ? 'auto' : undefined}>
          {fact}
        </li>
      ))}
    </ul>
  );
}
