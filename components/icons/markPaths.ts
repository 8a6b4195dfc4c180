/**
 * The mark on a 32 unit square: two lenses, one above the other; where they meet there is an eye. Opened wider for
 * very small sizes, where it would blur into a line.
 */
export const markPaths = {
  above: 'M0.5 11A15.5 10.7 0 0 1 31.5 11A15.5 10.7 0 0 1 0.5 11Z',
  below: 'M0.5 21A15.5 10.7 0 0 1 31.5 21A15.5 10.7 0 0 1 0.5 21Z',
  eye: 'M2.3 16A15.5 10.7 0 0 1 29.7 16A15.5 10.7 0 0 1 2.3 16Z',
  pupil: 'M11.6 16A4.4 4.4 0 0 1 20.4 16A4.4 4.4 0 0 1 11.6 16Z',
  /** Where the eye is shut. */
  lid: 'M7.5 16Q16 20.6 24.5 16',
  smallEye:
    'M1.5 16C5.5 11.5 10.5 9 16 9C21.5 9 26.5 11.5 30.5 16C26.5 20.5 21.5 23 16 23C10.5 23 5.5 20.5 1.5 16Z',
  smallPupil: 'M11 16A5 5 0 0 1 21 16A5 5 0 0 1 11 16Z',
} as const;
