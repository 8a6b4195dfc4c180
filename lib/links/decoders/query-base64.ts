import { base64Text } from '../base64';
import { percentDecoded } from '../percent';
import type { Decoder } from '../wrapper';
import query from './query';

/** A query parameter in base64 or base64url, with a prefix before it where the form says so. */
const queryBase64: Decoder = (link, form) => {
  const { prefix = '' } = form;
  return query(link, form).flatMap((value) => {
    if (!value.startsWith(prefix)) return [];
    const encoded = value.slice(prefix.length);
    const text = base64Text(encoded) ?? base64Text(percentDecoded(encoded) ?? '');
    return text === null ? [] : [text];
  });
};
export default queryBase64;
