import type { Verdict } from '../../lib/assess/assessment';
import { shapePaths } from './shapePaths';
import './VerdictShape.css';

/** The shape of a verdict. Decoration: the verdict's word always stands beside it. */
export function VerdictShape({ verdict, size = 44 }: { verdict: Verdict; size?: number }) {
  const { body, sign } = shapePaths[verdict];
  return (
    <svg
      class={`shape shape-${verdict}`}
      width={size}
      height={size}
      viewBox="0 0 48 48"
      aria-hidden="true"
      focusable="false"
    >
      <path class="shape-body" d={body} />
      <path class="shape-sign" d={sign} />
    </svg>
  );
}
