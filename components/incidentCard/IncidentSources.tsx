interface Props {
  /** `url` null: there is no page to open. */
  sources: { title: string; url: string | null }[];
  /** When they were checked, in words. */
  checked: string;
}

/** Where the facts of an incident were read: titles as they stand, and the host that a link opens. */
export function IncidentSources({ sources, checked }: Props) {
  return (
    <div>
      <ul class="incident-facts small soft">
        {sources.map(({ title, url }) => (
          <li key={title}>
            <bdi lang="en">{title}</bdi>
            {url !== null && url.startsWith('https://') && URL.canParse(url) ? (
              <>
                {' · '}
                <a href={url} target="_blank" rel="noreferrer noopener">
                  {new URL(url).hostname}
                </a>
              </>
            ) : null}
          </li>
        ))}
      </ul>
      <p class="small soft incident-checked">{checked}</p>
    </div>
  );
}
