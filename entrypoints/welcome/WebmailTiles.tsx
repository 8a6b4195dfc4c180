import { Glyph } from '../../components/icons/Glyph';
import { isOn, type KnownWebmail } from '../shared/knownWebmails';
import './WebmailTiles.css';

interface Props {
  webmails: readonly KnownWebmail[];
  watched: readonly string[];
  /** Straight from the click. */
  onPick: (webmail: KnownWebmail, on: boolean) => void;
}

/** Webmails to pick from. Pressed once more, it is given back. */
export function WebmailTiles({ webmails, watched, onPick }: Props) {
  return (
    <ul class="tiles">
      {webmails.map((webmail) => {
        const on = isOn(webmail, watched);
        return (
          <li key={webmail.id}>
            <button
              type="button"
              class="tile"
              aria-pressed={on}
              data-action="watch"
              data-webmail={webmail.id}
              onClick={() => onPick(webmail, !on)}
            >
              <Glyph name={on ? 'check' : 'mail'} size={20} />
              <span>{webmail.name}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
