import { Said } from '../../components/parts/Said';
import { Switch } from '../../components/switch/Switch';
import { words } from '../../components/words';
import { settings as stored, type Settings } from '../../lib/storage/settings';
import { Part } from './Part';
import { useSaving } from './useSaving';

/** Where the answer is shown. */
export function SeenPart({ settings }: { settings: Settings }) {
  const { said, save } = useSaving();
  const change = (part: Partial<Settings>) => void save(stored.update((now) => ({ ...now, ...part })));
  return (
    <Part part="seen" title={words('options_reading')}>
      <div class="options-switches">
        <Switch
          label={words('options_link_guard')}
          hint={words('options_link_guard_hint')}
          on={settings.linkGuard}
          onChange={(linkGuard) => change({ linkGuard })}
          action="link-guard"
        />
        <Switch
          label={words('options_banner')}
          hint={words('options_banner_hint')}
          on={settings.bannerAlways}
          onChange={(bannerAlways) => change({ bannerAlways })}
          action="banner-always"
        />
        <Switch
          label={words('options_list_marks')}
          hint={words('options_list_marks_hint')}
          on={settings.listMarks}
          onChange={(listMarks) => change({ listMarks })}
          action="list-marks"
        />
      </div>
      <Said>{said}</Said>
    </Part>
  );
}
