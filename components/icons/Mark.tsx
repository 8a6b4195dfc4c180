import './Mark.css';
import { markPaths } from './markPaths';

/** Below this the eye is opened wider, px. */
const SMALL = 22;

interface Props {
  /** px */
  size?: number;
  /** In outline, the eye shut: there is nothing to look at. */
  isResting?: boolean;
}

/** The mark. Decoration, so it has no name. */
export function Mark({ size = 32, isResting = false }: Props) {
  const isSmall = size < SMALL;
  return (
    <svg
      class={isResting ? 'mark mark-resting' : 'mark'}
      width={size}
      height={size}
      viewBox="0 0 32 32"
      aria-hidden="true"
      focusable="false"
    >
      <path class="mark-above" d={markPaths.above} />
      <path class="mark-below" d={markPaths.below} />
      <path class="mark-eye" d={isSmall ? markPaths.smallEye : markPaths.eye} />
      <path
        class="mark-pupil"
        d={isResting ? markPaths.lid : isSmall ? markPaths.smallPupil : markPaths.pupil}
      />
    </svg>
  );
}
