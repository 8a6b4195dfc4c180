import type { FactSource } from '../../lib/advise/advise';
import { onDay } from '../inLanguage';
import { words } from '../words';
import { sourceName } from './sourceName';

/** Where a fact was read, and when. */
export function SourceLine({ source }: { source: FactSource }) {
  const https = URL.canParse(source.url) && new URL(source.url).protocol === 'https:';
  const name = sourceName(source.url);
  return (
    <p class="small soft">
      {words('source_label')}{' '}
      {https ? (
        <a href={source.url} target="_blank" rel="noreferrer noopener">
          <bdi>{name}</bdi>
        </a>
      ) : (
        name
      )}
      {' · '}
      {words('source_checked', [onDay(source.checked)])}
    </p>
  );
}
