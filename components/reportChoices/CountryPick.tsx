import { useId } from 'preact/hooks';
import { countriesWithDesk } from '../../lib/report/choose/countriesWithDesk';
import { language } from '../inLanguage';
import { Said } from '../parts/Said';
import { words } from '../words';

interface Props {
  /** ISO 3166-1 alpha-2; null when not known. */
  country: string | null;
  guessed: boolean;
  onCountry: (country: string) => void;
  /** Name of the national body among the choices; null where there is none. */
  desk: string | null;
}

/** The country whose body is told, changed on the spot; which that is now is said aloud. */
export function CountryPick({ country, guessed, onCountry, desk }: Props) {
  const field = useId();
  return (
    <div class="choices-country">
      <label for={field}>{words('options_country')}</label>
      <select
        id={field}
        value={country ?? ''}
        data-action="country"
        onChange={(event) => onCountry(event.currentTarget.value)}
      >
        {country === null ? <option value="">{words('options_country_none')}</option> : null}
        {named(country).map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      {guessed && country !== null ? <p class="small soft">{words('choices_country_guessed')}</p> : null}
      <Said>{desk === null ? words('choices_country_none') : words('choices_country_desk', [desk])}</Said>
    </div>
  );
}

/** Countries with a desk, and the reader's own, by their names in the language of the page. */
function named(country: string | null): { code: string; name: string }[] {
  const codes = new Set([...countriesWithDesk(), ...(country === null ? [] : [country])]);
  const names = new Intl.DisplayNames([language()], { type: 'region' });
  const byName = new Intl.Collator(language());
  return [...codes]
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .toSorted((a, b) => byName.compare(a.name, b.name));
}
