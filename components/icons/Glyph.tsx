/** Line drawings on a 20 unit square, all made for this product; each is told from the others at 16 px. */
const PATHS = {
  why: 'M10 3.5a5 5 0 0 1 2.8 9.2V15H7.2v-2.3A5 5 0 0 1 10 3.5ZM8 17.5h4',
  check: 'm4 10.5 4 4 8-9',
  report: 'M4.5 17.5v-14h10l-2 3.7 2 3.8h-10',
  clicked:
    'M7 8.5V4.2a1.4 1.4 0 0 1 2.8 0V9l4.7 1.2c.8.2 1.2.9 1 1.8l-.9 5H8.8l-4-5.2c-.7-1 .6-2.3 1.6-1.5L7 11',
  details: 'M3.5 5h13M3.5 10h13M3.5 15h8',
  incident: 'M4.8 9h10.4v8H4.8ZM7 9V6.2A3.1 3.1 0 0 1 12.9 4.8M10 12.2v1.6',
  unchecked: 'M3 10s2.6-4.5 7-4.5S17 10 17 10s-2.6 4.5-7 4.5S3 10 3 10ZM4 17 16 3',
  copy: 'M7 7V3.5h9.5V13H13M3.5 7H13v9.5H3.5Z',
  out: 'M8 4H4v12h12v-4M11.5 3.5h5v5M16.5 3.5 9.5 10.5',
  file: 'M5 2.8h7l3.5 3.5v11H5ZM12 2.8v3.7h3.5',
  paste: 'M7 4H4.5v13h11V4H13M7 2.8h6v3H7Z',
  settings:
    'M3 6.2h6M14.2 6.2H17M11.6 3.9a2.3 2.3 0 1 1 0 4.6a2.3 2.3 0 1 1 0-4.6ZM3 13.8h2.8M11 13.8h6M8.4 11.5a2.3 2.3 0 1 1 0 4.6a2.3 2.3 0 1 1 0-4.6Z',
  close: 'm5 5 10 10M15 5 5 15',
  open: 'm5.2 7.6 4.8 4.8 4.8-4.8',
  eye: 'M2.5 10S5.2 5 10 5s7.5 5 7.5 5-2.7 5-7.5 5-7.5-5-7.5-5ZM10 7.9a2.1 2.1 0 1 1 0 4.2a2.1 2.1 0 1 1 0-4.2Z',
  search: 'M8.5 3.5a5 5 0 1 1 0 10 5 5 0 0 1 0-10ZM12.2 12.2 17 17',
  back: 'M12.5 4 6.5 10l6 6',
  print: 'M6 7V3h8v4M6 14H3.5V7h13v7H14M6 11.5h8V17H6Z',
  mail: 'M2.8 4.5h14.4v11H2.8ZM3 5l7 5.5L17 5',
  place:
    'M3.5 4h13M4.7 7.5h10.6a1.2 1.2 0 0 1 1.2 1.2v2.6a1.2 1.2 0 0 1-1.2 1.2H4.7a1.2 1.2 0 0 1-1.2-1.2V8.7a1.2 1.2 0 0 1 1.2-1.2ZM3.5 16h8',
  pin: 'M7.5 3h5L12 8l2.7 2.7V12H5.3v-1.3L8 8ZM10 12v5',
  bring: 'M10 3v9M6.3 8.3 10 12l3.7-3.7M3.5 13v3.5h13V13',
  take: 'M10 12V3M6.3 6.7 10 3l3.7 3.7M3.5 13v3.5h13V13',
  trash: 'M3.8 5.5h12.4M7.8 5.5V3.2h4.4v2.3M5.3 5.5 6 16.8h8l.7-11.3M8.7 8.8v4.7M11.3 8.8v4.7',
  offline:
    'M3 8.4a10 10 0 0 1 11-2.2M16 7.5l1 .9M5.9 11.6a6 6 0 0 1 3.7-1.7M13.3 11l.8.6M10 15.2v.1M4 17 16 3',
  private:
    'M3 6.8c2.4-1 4.7-.8 7 .4 2.3-1.2 4.6-1.4 7-.4 0 4.2-1.3 6.7-3.7 6.7-1.7 0-2.2-1.7-3.3-1.7s-1.6 1.7-3.3 1.7C4.3 13.5 3 11 3 6.8ZM6.3 9.7h1.5M12.2 9.7h1.5',
  managed: 'M4.5 16.8V3.5h7v13.3M11.5 8h4v8.8M2.8 16.8h14.4M7 7h2M7 10.2h2M7 13.4h2',
  full: 'M4 5.5c0-1.3 2.7-2.3 6-2.3s6 1 6 2.3v9c0 1.3-2.7 2.3-6 2.3s-6-1-6-2.3ZM4 5.5c0 1.3 2.7 2.3 6 2.3s6-1 6-2.3M10 10.5v2M10 14.3v.1',
  globe:
    'M10 3a7 7 0 1 1 0 14a7 7 0 1 1 0-14ZM3 10h14M10 3c2 2 2.9 4.3 2.9 7S12 15 10 17c-2-2-2.9-4.3-2.9-7S8 5 10 3Z',
  person: 'M10 3.2a3.2 3.2 0 1 1 0 6.4a3.2 3.2 0 1 1 0-6.4ZM3.8 16.8c.6-3 3-4.5 6.2-4.5s5.6 1.5 6.2 4.5',
  info: 'M10 3a7 7 0 1 1 0 14a7 7 0 1 1 0-14ZM10 9.3v4.2M10 6.6v.1',
  next: 'M4 10h12M11.2 5.2 16 10l-4.8 4.8',
} as const;

export type GlyphName = keyof typeof PATHS;

/** Those that follow the way words run, as lines of text do. */
const TURNING: ReadonlySet<GlyphName> = new Set(['details', 'out', 'back', 'next', 'place']);

/** A drawing beside words; never the only carrier of a meaning. */
export function Glyph({ name, size = 18 }: { name: GlyphName; size?: number }) {
  return (
    <svg
      class={TURNING.has(name) ? 'turning' : undefined}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
