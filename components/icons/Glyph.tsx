/** Small line drawings on a 20 unit square, all made for this product. */
const PATHS = {
  why: 'M10 3.5a5 5 0 0 1 2.8 9.2V15H7.2v-2.3A5 5 0 0 1 10 3.5ZM8 17.5h4',
  check: 'm4 10.5 4 4 8-9',
  report: 'M4.5 17.5v-14h10l-2 3.7 2 3.8h-10',
  clicked:
    'M7 8.5V4.2a1.4 1.4 0 0 1 2.8 0V9l4.7 1.2c.8.2 1.2.9 1 1.8l-.9 5H8.8l-4-5.2c-.7-1 .6-2.3 1.6-1.5L7 11',
  details: 'M3.5 5h13M3.5 10h13M3.5 15h8',
  incident: 'M10 3v4M10 13v4M3 10h4M13 10h4M5.2 5.2 8 8M12 12l2.8 2.8M14.8 5.2 12 8M8 12l-2.8 2.8',
  unchecked: 'M3 10s2.6-4.5 7-4.5S17 10 17 10s-2.6 4.5-7 4.5S3 10 3 10ZM4 17 16 3',
  copy: 'M7 7V3.5h9.5V13H13M3.5 7H13v9.5H3.5Z',
  out: 'M8 4H4v12h12v-4M11.5 3.5h5v5M16.5 3.5 9.5 10.5',
  file: 'M5 2.8h7l3.5 3.5v11H5ZM12 2.8v3.7h3.5',
  paste: 'M7 4H4.5v13h11V4H13M7 2.8h6v3H7Z',
  settings: 'M3.5 6h7M14.5 6h2M3.5 14h2M9.5 14h7M12.5 4v4M7.5 12v4',
  close: 'm5 5 10 10M15 5 5 15',
  open: 'm6 8 4 4.5L14 8',
  eye: 'M2.5 10S5.2 5 10 5s7.5 5 7.5 5-2.7 5-7.5 5-7.5-5-7.5-5ZM10 8.2v3.6M8.2 10h3.6',
  search: 'M8.5 3.5a5 5 0 1 1 0 10 5 5 0 0 1 0-10ZM12.2 12.2 17 17',
  back: 'M12.5 4 6.5 10l6 6',
  print: 'M6 7V3h8v4M6 14H3.5V7h13v7H14M6 11.5h8V17H6Z',
  mail: 'M2.8 4.5h14.4v11H2.8ZM3 5l7 5.5L17 5',
} as const;

export type GlyphName = keyof typeof PATHS;

/** Those that follow the way words run, as lines of text do. */
const TURNING: ReadonlySet<GlyphName> = new Set(['details', 'out']);

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
