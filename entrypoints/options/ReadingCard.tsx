import { useId } from 'preact/hooks';
import { Switch } from '../../components/switch/Switch';
import { language } from '../../components/inLanguage';
import { words } from '../../components/words';
import { settings as stored, type Settings } from '../../lib/storage/settings';
import { countries } from './countries';

/** How the answer is shown, and for which country. */
export function ReadingCard({ settings }: { settings: Settings }) {
  const field = useId();
  return (
    <section class="card">
      <h2>{words('options_reading')}</h2>
      <Switch
        label={words('options_banner')}
        hint={words('options_banner_hint')}
        on={settings.bannerAlways}
        onChange={(bannerAlways) => change({ bannerAlways })}
        action="banner-always"
      />
      <Switch
        label={words('options_link_guard')}
        hint={words('options_link_guard_hint')}
        on={settings.linkGuard}
        onChange={(linkGuard) => change({ linkGuard })}
        action="link-guard"
      />
      <Switch
        label={words('options_list_marks')}
        hint={words('options_list_marks_hint')}
        on={settings.listMarks}
        onChange={(listMarks) => change({ listMarks })}
        action="list-marks"
      />
      <div class="options-country">
        <label for={field}>{words('options_country')}</label>
        <select
          id={field}
          value={settings.country ?? ''}
          aria-describedby={`${field}-hint`}
          onChange={(event) => change({ country: event.currentTarget.value || null })}
        >
          <option value="">{words('options_country_none')}</option>
          {countries(language()).map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
        <p id={`${field}-hint`} class="small soft">
          {words('options_country_hint')}
        </p>
      </div>
    </section>
  );
}

function change(part: Partial<Settings>): void {
  void stored.update((now) => ({ ...now, ...part }));
}
