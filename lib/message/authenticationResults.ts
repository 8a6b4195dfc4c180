import type { AuthenticationResult, HeaderField, MethodResult } from './message';

/**
 * RFC 8601 Authentication-Results, one header field.
 *
 * Not supported, because no receiver was seen to use it: quoted-string property values with escaped quotes
 * inside comments. A version other than 1 gives null, as section 2.2 asks.
 */
export interface AuthenticationResults {
  /** Section 2.5, in lower case. '' when the server leaves it out, as Microsoft's do. */
  server: string;
  methods: MethodResult[];
}

const RESULTS = new Set<string>([
  'pass',
  'fail',
  'softfail',
  'neutral',
  'none',
  'policy',
  'temperror',
  'permerror',
]);
/** Results of older software: RFC 8601 section 2.7.1 has hardfail as an old name of fail, Microsoft writes bestguesspass. */
const OTHER_NAMES: Record<string, AuthenticationResult> = { hardfail: 'fail', bestguesspass: 'none' };
const LONGEST = 16_384;

/** In: the field's value. Out: what it says, or null when it is not of the form. Never throws. */
export function parseAuthenticationResults(value: string): AuthenticationResults | null {
  const parts = splitOutsideQuotes(withoutComments(value.slice(0, LONGEST)));
  const head = parts[0]?.trim() ?? '';
  // authserv-id [CFWS version] (section 2.2); Microsoft starts with the first method instead.
  const named = !/^[a-z0-9-]{1,20}(?:\/\d{1,3})?\s{0,9}=/i.test(head);
  const [server = '', version] = named ? head.split(/\s+/) : [''];
  if (version !== undefined && version !== '1') return null;
  const methods: MethodResult[] = [];
  for (const part of named ? parts.slice(1) : parts) {
    const method = parseMethod(part);
    if (method) methods.push(method);
  }
  return named && server === '' ? null : { server: server.toLowerCase().replace(/^"|"$/g, ''), methods };
}

/** resinfo (section 2.2): method [/version] = result [reason=...] *(ptype.property = value). "none" gives null. */
function parseMethod(part: string): MethodResult | null {
  const words = part
    .trim()
    .replace(/\s{0,9}=\s{0,9}/g, '=')
    .split(/\s+/);
  const first = /^([a-z0-9-]{1,20})(?:\/\d{1,3})?=([a-z]{1,20})$/i.exec(words[0] ?? '');
  if (!first?.[1] || !first[2]) return null;
  const word = first[2].toLowerCase();
  const result = RESULTS.has(word) ? (word as AuthenticationResult) : (OTHER_NAMES[word] ?? 'none');
  const properties: Record<string, string> = {};
  for (const property of words.slice(1)) {
    const eq = property.indexOf('=');
    if (eq < 1) continue;
    const name = property.slice(0, eq).toLowerCase();
    // A property said twice keeps its first value; names such as __proto__ are no ptype.property.
    if (!/^[a-z]{1,20}(?:\.[a-z0-9-]{1,30})?$/.test(name) || name in properties) continue;
    properties[name] = property.slice(eq + 1).replace(/^"|"$/g, '');
  }
  return { method: first[1].toLowerCase(), result, properties };
}

/**
 * The results that the receiving server itself recorded (RFC 8601 section 5: others may be planted).
 *
 * In: all header fields in the order of the source. Only the topmost Authentication-Results counts, and only when its
 * authserv-id belongs to the host that took the message in: the same registrable domain as the `by` host of the
 * topmost Received, since everything below that may be the sender's. Microsoft's fields, which carry no authserv-id,
 * count when that host is Microsoft's. Further fields of the same server (one a method) count when they too stand
 * above that Received, where no sender can write.
 * What stays: a receiver that checks nothing and strips nothing lets a planted field through that uses its name.
 */
export function receiversResults(
  fields: readonly HeaderField[],
  sameOwner: (a: string, b: string) => boolean,
): AuthenticationResults | null {
  const index = fields.findIndex((field) => field.name === 'authentication-results');
  const top = fields[index] && parseAuthenticationResults(fields[index].value);
  const hop = fields.findIndex((field) => field.name === 'received' && receiverOf(field) !== '');
  if (!top || hop < 0) return null;
  const by = receiverOf(fields[hop] as HeaderField);
  const owners = top.server ? [top.server] : MICROSOFT;
  if (!owners.some((owner) => sameOwner(by, owner))) return null;
  const methods = [...top.methods];
  for (const field of fields.slice(index + 1, Math.max(index + 1, hop))) {
    const next = field.name === 'authentication-results' ? parseAuthenticationResults(field.value) : null;
    if (next?.server === top.server) methods.push(...next.methods);
  }
  return { server: top.server, methods };
}

/** Whose hosts take mail in for Microsoft 365 and Outlook.com. */
const MICROSOFT = ['outlook.com', 'office365.com', 'exchangelabs.com'];

/** The `by` host of a Received field (RFC 5321 section 4.4); '' for an address or a host without a domain, as inner hops have. */
function receiverOf({ value }: HeaderField): string {
  const host = /(?:^|\s)by\s+([a-z0-9.-]{1,253})/i.exec(value)?.[1]?.toLowerCase() ?? '';
  return /[a-z]/.test(host) && host.includes('.') ? host : '';
}

/** Received-SPF (RFC 7208 section 9.1), as one method result. Its receiver is a comment or key, so it names none. */
export function parseReceivedSpf(value: string): MethodResult | null {
  const word = /^\s*([a-z]{4,9})\b/i.exec(value)?.[1]?.toLowerCase() ?? '';
  if (!RESULTS.has(word)) return null;
  const properties: Record<string, string> = {};
  const from = /envelope-from="?<?([^\s";>]{1,320})/i.exec(value)?.[1];
  if (from) properties['smtp.mailfrom'] = from;
  return { method: 'spf', result: word as AuthenticationResult, properties };
}

/** Comments (RFC 5322 section 3.2.2) nest; an unclosed one runs to the end. */
function withoutComments(value: string): string {
  let out = '';
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < value.length; i++) {
    const c = value[i] as string;
    if (c === '\\') {
      if (depth === 0) out += value.slice(i, i + 2);
      i++;
    } else if (c === '"' && depth === 0) {
      quoted = !quoted;
      out += c;
    } else if (c === '(' && !quoted) depth++;
    else if (c === ')' && !quoted && depth > 0) depth--;
    else if (depth === 0) out += c;
  }
  return out;
}

function splitOutsideQuotes(value: string): string[] {
  const parts: string[] = [];
  let quoted = false;
  let start = 0;
  for (let i = 0; i < value.length; i++) {
    if (value[i] === '"') quoted = !quoted;
    else if (value[i] === ';' && !quoted) {
      parts.push(value.slice(start, i));
      start = i + 1;
    }
  }
  parts.push(value.slice(start));
  return parts;
}
