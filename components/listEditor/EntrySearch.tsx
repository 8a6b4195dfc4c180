import { useId } from 'preact/hooks';
import { counted } from '../inLanguage';
import { Said } from '../parts/Said';
import { words } from '../words';

interface Props {
  typed: string;
  /** How many hold what was typed; null while nothing is. */
  found: number | null;
  onType: (text: string) => void;
}

/** A field that leaves those of a long list that hold what was typed. */
export function EntrySearch({ typed, found, onType }: Props) {
  const field = useId();
  return (
    <search class="entry-search">
      <label class="small" for={field}>
        {words('reports_search')}
      </label>
      <input
        id={field}
        type="text"
        dir="auto"
        enterkeyhint="search"
        autocomplete="off"
        spellcheck={false}
        maxLength={300}
        value={typed}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <Said>{found === null ? '' : counted('find_count', found)}</Said>
    </search>
  );
}
