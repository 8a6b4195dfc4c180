import type { Decoder } from '../wrapper';
import query from './query';

/** Proofpoint URL Defense v2: percent-encoded with - for % and _ for /. */
const proofpointV2: Decoder = (link, form) =>
  query(link, form).map((value) => value.replaceAll('-', '%').replaceAll('_', '/'));
export default proofpointV2;
