import browser from 'webextension-polyfill';
import { NameMark } from '../../components/icons/NameMark';
import { IconButton } from '../../components/parts/IconButton';
import { words } from '../../components/words';

/** Name, the finder, the settings: in place from the first paint on. */
export function PopupTop({ looking, onLook }: { looking: boolean; onLook: () => void }) {
  return (
    <header class="popup-top">
      <NameMark size={28} />
      <span class="popup-tools">
        <IconButton
          glyph="search"
          label={words('find_open')}
          action="look-up"
          pressed={looking}
          onPress={onLook}
        />
        <IconButton
          glyph="settings"
          label={words('popup_settings')}
          action="settings"
          onPress={() => void browser.runtime.openOptionsPage()}
        />
      </span>
    </header>
  );
}
