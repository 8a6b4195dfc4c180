import { words } from '../words';
import { pinPaths } from './pinPaths';
import './PinPicture.css';

/** Browsers whose toolbar is known here. */
export type ToolbarOf = 'chrome' | 'edge' | 'firefox';

/** What stands beside an extension in the list that the puzzle piece opens. */
const SIGN = { chrome: 'pin', edge: 'eye', firefox: 'gear' } as const;

/** Where to press, first and second, to keep the button in sight. A picture of what the words beside it say. */
export function PinPicture({ of }: { of: ToolbarOf }) {
  return (
    <svg
      class="pin-picture turning"
      data-toolbar={of}
      viewBox="0 0 340 158"
      aria-hidden="true"
      focusable="false"
    >
      <rect class="pin-sheet" x="1" y="1" width="338" height="46" rx="10" />
      <rect class="pin-well" x="14" y="13" width="194" height="22" rx="11" />
      <rect class="pin-bar" x="28" y="21" width="96" height="6" rx="3" />
      <Press x={244} y={24} step="1" sign="puzzle" />
      <circle class="pin-bar" cx="286" cy="24" r="9" />
      <path class="pin-dots" d="M318 17v.1M318 24v.1M318 31v.1" />

      <rect class="pin-sheet pin-menu" x="84" y="58" width="214" height="98" rx="10" />
      <rect class="pin-bar" x="100" y="71" width="70" height="6" rx="3" />
      <ellipse class="pin-lens" cx="109" cy="98" rx="9" ry="6.2" />
      <ellipse class="pin-lens" cx="109" cy="104" rx="9" ry="6.2" />
      <text class="pin-name" x="126" y="106">
        {words('extension_name')}
      </text>
      <Press x={268} y={101} step="2" sign={SIGN[of]} />
      <circle class="pin-bar" cx="109" cy="136" r="8" />
      <rect class="pin-bar" x="126" y="133" width="62" height="6" rx="3" />
      {of === 'firefox' ? <PinLine /> : <path class="pin-icon" d={pinPaths[SIGN[of]]} {...at(258, 126)} />}
    </svg>
  );
}

/** Firefox's gear opens a short menu, and the line to choose is in it. */
function PinLine() {
  return (
    <>
      <rect class="pin-sheet pin-menu" x="176" y="122" width="120" height="34" rx="8" />
      <rect class="pin-chosen" x="181" y="127" width="110" height="24" rx="5" />
      <path class="pin-icon pin-here" d={pinPaths.pin} {...at(186, 129)} />
      <rect class="pin-bar pin-here" x="212" y="136" width="64" height="6" rx="3" />
    </>
  );
}

function Press({ x, y, step, sign }: { x: number; y: number; step: string; sign: keyof typeof pinPaths }) {
  return (
    <>
      <circle class="pin-press" cx={x} cy={y} r="15" />
      <path class="pin-icon pin-here" d={pinPaths[sign]} {...at(x - 10, y - 10)} />
      <circle class="pin-step" cx={x + 14} cy={y - 12} r="8.5" />
      <text class="pin-number" x={x + 14} y={y - 8}>
        {step}
      </text>
    </>
  );
}

const at = (x: number, y: number) => ({ transform: `translate(${x} ${y})` });
