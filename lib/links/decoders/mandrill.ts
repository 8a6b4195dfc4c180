import { base64Text } from '../base64';
import type { Decoder } from '../wrapper';
import query from './query';

/** Mandrill: base64url of JSON, whose `p` is JSON again, whose `url` is the target. */
const mandrill: Decoder = (link, form) =>
  query(link, form).flatMap((value) => {
    const url = field(field(parsed(base64Text(value)), 'p'), 'url');
    return typeof url === 'string' ? [url] : [];
  });
export default mandrill;

function field(holder: unknown, name: string): unknown {
  const value = typeof holder === 'string' ? parsed(holder) : holder;
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
