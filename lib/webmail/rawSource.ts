import type { UnreadableReason } from '../message/message';
import type { RawSourceRequest } from './adapter';
import { undoRecoding } from './undoRecoding';

/** 25 MB, what the big webmails take in one message. */
export const MAX_SOURCE_BYTES = 25 * 1024 * 1024;
const CHUNK = 0x8000;

export type RawSource = { source: string } | { unreadable: UnreadableReason };

/**
 * The only request in the whole project: the raw source of the open message, from the webmail's own origin,
 * in the user's own session, because the user asked for it.
 * @param page the page's `location.href`
 * @returns the source, a character a byte; never throws
 */
export async function fetchRawSource(request: RawSourceRequest, page: string): Promise<RawSource> {
  const got = await fetchOne(request, page);
  if ('source' in got || !request.fallback || got.unreadable === 'too_large') return got;
  return fetchRawSource(request.fallback, page);
}

async function fetchOne(request: RawSourceRequest, page: string): Promise<RawSource> {
  try {
    const url = sameOrigin(request.url, page);
    if (!url) return { unreadable: 'source_unavailable' };
    const { headers } = request;
    const response = await fetch(url.href, {
      credentials: 'same-origin',
      cache: 'no-store',
      // The session's token is for this origin alone, and a redirect would carry it along.
      ...(headers && { headers, redirect: 'error' }),
    });
    // A redirect to another host is some other page; a log-in page is 200 and HTML.
    if (!response.ok || (response.url && !sameOrigin(response.url, page)))
      return { unreadable: 'source_unavailable' };
    const type = (response.headers.get('content-type') ?? '').trim().toLowerCase();
    if (!request.types.some((one) => type.startsWith(one))) return { unreadable: 'source_unavailable' };
    if (Number(response.headers.get('content-length') ?? 0) > MAX_SOURCE_BYTES)
      return { unreadable: 'too_large' };
    // In Firefox the answer belongs to the page's world, where a content script may not build on it: take a copy.
    const bytes = new Uint8Array(structuredClone(await response.arrayBuffer()));
    if (bytes.length > MAX_SOURCE_BYTES) return { unreadable: 'too_large' };
    const source =
      request.json === undefined
        ? binaryString(request.recoded ? undoRecoding(bytes) : bytes)
        : sourceIn(bytes, request.json);
    return source === '' ? { unreadable: 'source_unavailable' } : { source };
  } catch {
    return { unreadable: 'source_unavailable' };
  }
}

/** The text at a key of a JSON object; '' where there is none. */
function sourceIn(bytes: Uint8Array, key: string): string {
  const answer: unknown = JSON.parse(new TextDecoder().decode(bytes));
  const text: unknown =
    typeof answer === 'object' && answer && Object.hasOwn(answer, key) ? Reflect.get(answer, key) : '';
  return typeof text === 'string' ? binaryString(new TextEncoder().encode(text)) : '';
}

function sameOrigin(url: string, page: string): URL | null {
  const target = new URL(url, page);
  return target.origin !== 'null' && target.origin === new URL(page).origin ? target : null;
}

/** A character a byte: what travels between the extension's parts, which pass JSON. */
export function binaryString(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return text;
}

/** The way back. Characters over 255, which no source has, lose their upper byte. */
export function bytesOf(source: string): Uint8Array {
  const bytes = new Uint8Array(source.length);
  for (let at = 0; at < source.length; at++) bytes[at] = source.charCodeAt(at);
  return bytes;
}
