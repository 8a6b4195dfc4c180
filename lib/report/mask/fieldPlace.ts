import type { Where } from './place';

const NAMES: Record<string, Where> = {
  to: 'recipient', cc: 'recipient', bcc: 'recipient', 'apparently-to': 'recipient',
  'resent-to': 'recipient', 'resent-cc': 'recipient', 'resent-bcc': 'recipient',
  'delivered-to': 'delivery', 'x-original-to': 'delivery', 'envelope-to': 'delivery', 'x-envelope-to': 'delivery',
  'x-delivered-to': 'delivery', 'x-forwarded-to': 'delivery', 'x-forwarded-for': 'delivery', 'x-rcpt-to': 'delivery',
  received: 'received', 'x-received': 'received',
  'return-path': 'return_path', 'errors-to': 'return_path', sender: 'return_path', 'x-return-path': 'return_path',
  'x-envelope-from': 'return_path',
}; // prettier-ignore

/** The place that a header field is; its name in lower case. */
export function fieldPlace(name: string): Where {
  if (Object.hasOwn(NAMES, name)) return NAMES[name] ?? 'other';
  return name.startsWith('list-') ? 'unsubscribe' : 'other';
}
