import { PinPicture, type ToolbarOf } from '../../components/pinPicture/PinPicture';
import { words } from '../../components/words';
import './PinButton.css';

/** How to keep the button in sight, with the toolbar of the browser in use; in words alone where it is not known. */
export function PinButton({ of, pinned }: { of: ToolbarOf | null; pinned: boolean | null }) {
  return (
    <div class="welcome-pin" data-toolbar={of ?? 'unknown'}>
      {of ? <PinPicture of={of} /> : null}
      <div class="stack">
        {pinned ? <p class="welcome-pinned">{words('welcome_pinned')}</p> : null}
        {of ? (
          <ol class="welcome-presses">
            <li>{words('welcome_pin_open')}</li>
            <li>{words(`welcome_pin_${of}`)}</li>
          </ol>
        ) : (
          <p>{words('welcome_pin_any')}</p>
        )}
      </div>
    </div>
  );
}
