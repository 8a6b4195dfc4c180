import { useRef, useState } from 'preact/hooks';
import { Button } from '../parts/Button';
import { words } from '../words';
import { AddEntry } from './AddEntry';
import { EntrySearch } from './EntrySearch';
import './ListEditor.css';

interface Props {
  entries: string[];
  /** What an entry is, above the field. */
  label: string;
  placeholder: string;
  empty: string;
  /** Adds an entry, in the user's click; resolves to a message key when it can't be, null when it is in. */
  onAdd: (entry: string) => Promise<string | null>;
  onRemove: (entry: string) => void;
}

/** Entries that one looks through without searching. */
const FEW = 8;
/** So many are shown at once, and more on demand: thousands would make the page slow. */
const PAGE = 50;

/** A list that a person keeps: add, see (what came last comes first), search, remove. */
export function ListEditor({ entries, label, placeholder, empty, onAdd, onRemove }: Props) {
  const [typed, type] = useState('');
  const [most, setMost] = useState(PAGE);
  const list = useRef<HTMLDivElement>(null);
  const wanted = entries.length > FEW ? typed.trim().toLowerCase() : '';
  const found = entries.filter((one) => one.toLowerCase().includes(wanted)).toReversed();
  const remove = (one: string, place: number) => {
    // The button goes with its entry: the keyboard stays in the list, or where one adds.
    const rows = list.current?.querySelectorAll<HTMLElement>('.entry button');
    const next = rows?.[place + 1] ?? rows?.[place - 1];
    (next ?? list.current?.querySelector<HTMLElement>('.entry-form input'))?.focus();
    onRemove(one);
  };
  return (
    <div class="stack" ref={list}>
      {entries.length === 0 ? <p class="soft">{empty}</p> : null}
      {entries.length > FEW ? (
        <EntrySearch
          typed={typed}
          found={wanted ? found.length : null}
          onType={(text) => {
            type(text);
            setMost(PAGE);
          }}
        />
      ) : null}
      <ul class="entries">
        {found.slice(0, most).map((one, place) => (
          <li key={one} class="entry">
            <bdi class="mono">{one}</bdi>
            <Button kind="quiet" onPress={() => remove(one, place)}>
              {words('remove')}
              <span class="only-read"> {one}</span>
            </Button>
          </li>
        ))}
      </ul>
      {found.length > most ? (
        <div class="row">
          <Button action="more-entries" onPress={() => setMost(most + PAGE)}>
            {words('reports_more')}
          </Button>
        </div>
      ) : null}
      <AddEntry label={label} placeholder={placeholder} onAdd={onAdd} />
    </div>
  );
}
