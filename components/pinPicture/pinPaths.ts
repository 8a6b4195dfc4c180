/** The signs of browsers' toolbars, drawn here on a 20 unit square as the glyphs are. */
export const pinPaths = {
  puzzle:
    'M4.5 6H8V4.8a1.75 1.75 0 0 1 3.5 0V6H15v3.5h1.2a1.75 1.75 0 0 1 0 3.5H15v3.5H4.5V13h1.2a1.75 1.75 0 0 0 0-3.5H4.5Z',
  pin: 'M7.2 3h5.6M8.2 3v5L5.5 10.7V12h9v-1.3L11.8 8V3M10 12v5',
  eye: 'M2.5 10S5.2 5 10 5s7.5 5 7.5 5-2.7 5-7.5 5-7.5-5-7.5-5ZM10 7.8a2.2 2.2 0 1 1 0 4.4a2.2 2.2 0 1 1 0-4.4Z',
  gear: 'M10 7.3a2.7 2.7 0 1 1 0 5.4a2.7 2.7 0 1 1 0-5.4ZM10 3.2v2M10 14.8v2M3.2 10h2M14.8 10h2M5.2 5.2l1.4 1.4M13.4 13.4l1.4 1.4M14.8 5.2l-1.4 1.4M6.6 13.4l-1.4 1.4',
} as const;
