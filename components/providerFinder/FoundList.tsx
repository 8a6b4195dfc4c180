import { words } from '../words';
import { moveFocus } from './moveFocus';

/** One line of what was found. */
export interface FoundRow {
  /** Of the provider. */
  id: string;
  name: string;
  /** The name that it was found by, where that is another one. */
  alias: string | null;
  /** Its confirmed main domain, which tells two of the same name apart. */
  domain: string | null;
  /** An address of it was typed. */
  byAddress: boolean;
}

interface Props {
  found: readonly FoundRow[];
  onChoose: (id: string) => void;
}

/** Who was found, each a button. */
export function FoundList({ found, onChoose }: Props) {
  if (found.length === 0) return null;
  return (
    <>
      <ul class="found" data-part="found">
        {found.map(({ id, name, alias, domain }) => (
          <li key={id}>
            <button
              type="button"
              class="found-one"
              value={id}
              onKeyDown={moveFocus}
              onClick={() => onChoose(id)}
            >
              <bdi class="found-name">{name}</bdi>
              {alias || domain ? (
                <span class="found-more small soft">
                  {alias ? <bdi>{alias}</bdi> : null}
                  {domain ? (
                    <bdi class="mono" dir="ltr">
                      {domain}
                    </bdi>
                  ) : null}
                </span>
              ) : null}
            </button>
          </li>
        ))}
      </ul>
      {found.some(({ byAddress }) => byAddress) ? (
        <p class="small soft">{words('find_address_note')}</p>
      ) : null}
    </>
  );
}
