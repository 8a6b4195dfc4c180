import type { Decoder } from './wrapper';

const files = import.meta.glob<Decoder>(['./decoders/*.ts', '!./decoders/*.test.ts'], {
  eager: true,
  import: 'default',
});

/** By file name. */
export const decoders: ReadonlyMap<string, Decoder> = new Map(
  Object.entries(files).map(([path, decoder]) => [path.slice('./decoders/'.length, -'.ts'.length), decoder]),
);
