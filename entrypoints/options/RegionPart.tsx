import { useId } from 'preact/hooks';
import { language } from '../../components/inLanguage';
import { Said } from '../../components/parts/Said';
import { words } from '../../components/words';
import { settings as stored, type Settings } from '../../lib/storage/settings';
import { countries } from './countries';
import { LanguagesField } from './LanguagesField';
import { Part } from './Part';
import { useSaving } from './useSaving';

interface Props {
  settings: Settings;
  /** BCP 47 tags. */
  browserLanguages: readonly string[];
}

/** Where the reader lives, and what he reads. */
export function RegionPart({ settings, browserLanguages }: Props) {
  const { said, save } = useSaving();
  const change = (part: Partial<Settings>) =>
    void save(
      stored.update((now) => ({ ...now, ...part })),
      words('options_saved'),
    );
  return (
    <Part part="region" title={words('options_region')}>
      <CountryField country={settings.country} onChange={(country) => change({ country })} />
      <LanguagesField
        browserLanguages={browserLanguages}
        chosen={settings.languages}
        onChange={(languages) => change({ languages })}
      />
      <Said>{said}</Said>
    </Part>
  );
}

interface CountryProps {
  country: string | null;
  onChange: (country: string | null) => void;
}

function CountryField({ country, onChange }: CountryProps) {
  const field = useId();
  return (
    <div class="options-field">
      <label for={field}>{words('options_country')}</label>
      <p id={`${field}-hint`} class="small soft">
        {words('options_country_hint')}
      </p>
      <select
        id={field}
        data-action="country"
        value={country ?? ''}
        aria-describedby={`${field}-hint`}
        onChange={(event) => onChange(event.currentTarget.value || null)}
      >
        <option value="">{words('options_country_none')}</option>
        {countries(language()).map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
