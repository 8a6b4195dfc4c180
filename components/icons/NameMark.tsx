import { words } from '../words';
import { Mark } from './Mark';
import './NameMark.css';
import { namePaths } from './namePaths';

/** The mark with the name beside it, both drawn. `size` is the height of the mark, px. */
export function NameMark({ size = 26 }: { size?: number }) {
  const height = Math.round(size * 0.72);
  return (
    <span class="name-mark">
      <Mark size={size} />
      <svg
        class="name-mark-words"
        width={Math.round((height * 122) / 20)}
        height={height}
        viewBox="0 0 122 20"
        aria-hidden="true"
        focusable="false"
      >
        <path class="name-mark-letters" d={namePaths.letters} />
        <path class="name-mark-pupil" d={namePaths.pupil} />
      </svg>
      <span class="only-read">{words('extension_name')}</span>
    </span>
  );
}
