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
 * In: all header fields in the order of the source. A field counts when it stands above every other
 * Authentication-Results, and its authserv-id belongs to a host that took the message in: the same
 * registrable domain as the `by` host of a Received field that stands above it, or directly below it.
 * Microsoft's, which carry no authserv-id, count when such a host is Microsoft's. Further fields with the same
 * authserv-id directly after it are the same server's (one field a method).
 * What stays: a receiver that checks nothing and strips nothing lets a planted field through that uses its name.
 */
export function receiversResults(
  fields: readonly HeaderField[],
  sameOwner: (a: string, b: string) => boolean,
): AuthenticationResults | null {
  const index = fields.findIndex((field) => field.name === 'authentication-results');
  const top = fields[index] && parseAuthenticationResults(fields[index].value);
  if (!top) return null;
  const hosts = receivers(fields, index);
  const host = top.server || 'outlook.com';
  const own =
    hosts.some((by) => sameOwner(by, host)) ||
    (!top.server && hosts.some((by) => sameOwner(by, 'office365.com') || sameOwner(by, 'exchangelabs.com')));
  if (!own) return null;
  const methods = [...top.methods];
  for (const field of fields.slice(index + 1)) {
    if (field.name === 'received') break;
    if (field.name !== 'authentication-results') continue;
    const next = parseAuthenticationResults(field.value);
    if (next?.server !== top.server) break;
    methods.push(...next.methods);
  }
  return { server: top.server, methods };
}

/** The `by` hosts of the Received fields above `index`, and of the first below it. */
function receivers(fields: readonly HeaderField[], index: number): string[] {
  const below = fields.findIndex((field, at) => at > index && field.name === 'received');
  return fields
    .filter((field, at) => field.name === 'received' && (at < index || at === below))
    .map((field) => /(?:^|\s)by\s+([a-z0-9.-]{1,253})/i.exec(field.value)?.[1]?.toLowerCase() ?? '')
    .filter((host) => host.includes('.'));
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
