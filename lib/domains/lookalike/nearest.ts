import type { Target } from '../protect';

/**
 * Of several domains with one name the one that a reader would take the host for: under the host's own suffix, else
 * .com, else the first given. In: domains that fit, the host's suffix.
 */
export function nearest(targets: readonly Target[], suffix: string): Target | undefined {
  return (
    targets.find((target) => target.suffix === suffix) ??
    targets.find((target) => target.suffix === 'com') ??
    targets[0]
  );
}
