import { useId, useState } from 'preact/hooks';
import { More } from '../../components/more/More';
import { Button } from '../../components/parts/Button';
import { words } from '../../components/words';
import { languageChoices, ticked, type LanguageChoice } from './languageChoices';

interface Props {
  /** BCP 47 tags. */
  browserLanguages: readonly string[];
  /** The same; null: as the browser says. */
  chosen: readonly string[] | null;
  onChange: (chosen: string[] | null) => void;
}

/** Which languages the reader reads: those of the browser at first, which he can change. */
export function LanguagesField({ browserLanguages, chosen, onChange }: Props) {
  const field = useId();
  // What is read when the page opens stays at the top, ticked or not: nothing jumps away under the pointer.
  const [first] = useState(() => [...browserLanguages, ...(chosen ?? [])]);
  const now = chosen ?? browserLanguages;
  const { top, others } = languageChoices(first, now);
  const box = ({ code, name, on }: LanguageChoice) => (
    <label key={code} class="options-tick">
      <input
        type="checkbox"
        value={code}
        checked={on}
        onChange={(event) => onChange(ticked(now, code, event.currentTarget.checked))}
      />
      <span>{name}</span>
    </label>
  );
  return (
    <fieldset class="options-field" aria-describedby={`${field}-hint`} data-part="languages">
      <legend>{words('options_languages')}</legend>
      <p id={`${field}-hint`} class="small soft">
        {words('options_languages_hint')}
      </p>
      <div class="options-ticks">{top.map(box)}</div>
      <More name="options-languages" title={words('options_languages_more')}>
        <div class="options-ticks">{others.map(box)}</div>
      </More>
      {chosen ? (
        <div class="row">
          <Button action="browser-languages" onPress={() => onChange(null)}>
            {words('options_languages_browser')}
          </Button>
        </div>
      ) : null}
      <p class="small soft">{words('options_languages_own')}</p>
    </fieldset>
  );
}
