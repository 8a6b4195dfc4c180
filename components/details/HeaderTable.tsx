import type { HeaderField } from '../../lib/message/message';
import { visible } from '../../lib/links/visible';
import { More } from '../more/More';
import { counted } from '../inLanguage';
import { words } from '../words';

/** More lines than this push everything else away, so they wait behind a fold. */
const MOST_OPEN = 12;

/** Every header field of a raw message, in the order of its source (RFC 5322 section 2.2): as text alone, and nothing left out. */
export function HeaderTable({ headers }: { headers: HeaderField[] | undefined }) {
  const title = words('details_headers');
  if (!headers || headers.length === 0)
    return (
      <div>
        <h3>{title}</h3>
        <p class="small soft">{words('details_no_headers')}</p>
      </div>
    );
  const table = (
    <div class="details-headers">
      <table class="details-table mono" dir="ltr">
        <tbody>
          {headers.map(({ name, value }, place) => (
            <tr key={place}>
              <th scope="row">{visible(name)}</th>
              <td>{visible(value.replaceAll(/\s/g, ' '))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
  return (
    <div class="stack">
      <h3>{title}</h3>
      {headers.length > MOST_OPEN ? (
        <More name="details-all" title={counted('details_header_count', headers.length)}>
          {table}
        </More>
      ) : (
        table
      )}
    </div>
  );
}
