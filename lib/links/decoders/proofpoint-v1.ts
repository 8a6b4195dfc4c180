import { dissect } from '../anatomy';
import type { Decoder } from '../wrapper';
import query from './query';

/** Proofpoint URL Defense v1: percent-encoded. Where slashes became underscores, as in v2, no top-level domain is like that. */
const proofpointV1: Decoder = (link, form) =>
  query(link, form).map((value) =>
    dissect(value).host.split('.').at(-1)?.includes('_') ? value.replaceAll('_', '/') : value,
  );
export default proofpointV1;
