import { afterEach, expect, test, vi } from 'vitest';
import { binaryString, bytesOf, fetchRawSource, MAX_SOURCE_BYTES } from './rawSource';

const PAGE = 'https://mail.example/?_uid=1';
const request = { url: '/?_action=viewsource', types: ['text/plain'] };
const answer = (
  body: BodyInit | null,
  type = 'text/plain; charset=utf-8',
  more: Record<string, string> = {},
) => new Response(body, { headers: { 'content-type': type, ...more } });
const serve = (...answers: Response[]) => {
  const fetched = vi.fn<(url: string, init: RequestInit) => Promise<Response>>(
    async () => answers.shift() ?? Promise.reject(new Error('no more')),
  );
  vi.stubGlobal('fetch', fetched);
  return fetched;
};
const json = (value: unknown) => answer(JSON.stringify(value), 'application/json');
afterEach(() => vi.unstubAllGlobals());

test('the source comes back a character a byte, whatever its charset says', async () => {
  const bytes = Uint8Array.from([0x53, 0xc3, 0xa4, 0xff, 0x00, 0x0d, 0x0a]);
  const fetched = serve(answer(bytes));
  expect(await fetchRawSource(request, PAGE)).toEqual({ source: 'S\u00c3\u00a4\u00ff\u0000\r\n' });
  expect(fetched.mock.calls[0]?.[0]).toBe('https://mail.example/?_action=viewsource');
  expect(fetched.mock.calls[0]?.[1]).toMatchObject({ credentials: 'same-origin' });
});

test.each([
  'https://other.example/',
  '//other.example/',
  'http://mail.example/',
  'data:text/plain,x',
  'https://mail.example:8443/',
])('another origin is never asked: %s', async (url) => {
  const fetched = serve(answer('x'));
  expect(await fetchRawSource({ ...request, url }, PAGE)).toEqual({ unreadable: 'source_unavailable' });
  expect(fetched).not.toHaveBeenCalled();
});

test('an answer that came from another origin in the end is not taken', async () => {
  const elsewhere = answer('x');
  Object.defineProperty(elsewhere, 'url', { value: 'https://login.example/' });
  serve(elsewhere);
  expect(await fetchRawSource(request, PAGE)).toEqual({ unreadable: 'source_unavailable' });
});

test('a log-in page is no source', async () => {
  serve(answer('<form>', 'text/html; charset=utf-8'));
  expect(await fetchRawSource(request, PAGE)).toEqual({ unreadable: 'source_unavailable' });
});

test('nothing, an error and a broken connection are no source', async () => {
  serve(answer(''), new Response('x', { status: 500, headers: { 'content-type': 'text/plain' } }));
  for (let times = 0; times < 3; times++) {
    expect(await fetchRawSource(request, PAGE)).toEqual({ unreadable: 'source_unavailable' });
  }
});

test('more than 25 MB is said to be too large, before it is loaded where the server says so', async () => {
  serve(
    answer('x', 'text/plain', { 'content-length': String(MAX_SOURCE_BYTES + 1) }),
    answer(new Uint8Array(MAX_SOURCE_BYTES + 1)),
  );
  expect(await fetchRawSource(request, PAGE)).toEqual({ unreadable: 'too_large' });
  expect(await fetchRawSource(request, PAGE)).toEqual({ unreadable: 'too_large' });
});

test('what is second best is asked when the best gives nothing', async () => {
  const fetched = serve(answer('<p>expired', 'text/html'), answer('From: a@b.example'));
  const fallback = { url: '/plain', types: ['text/plain'] };
  expect(await fetchRawSource({ ...request, fallback }, PAGE)).toEqual({ source: 'From: a@b.example' });
  expect(fetched.mock.calls[1]?.[0]).toBe('https://mail.example/plain');
});

test("the session's token goes along, and no redirect may take it elsewhere", async () => {
  const fetched = serve(answer('From: a@b.example'));
  const headers = { 'X-XSRF-TOKEN': 'Tok3n' };
  expect(await fetchRawSource({ ...request, headers }, PAGE)).toEqual({ source: 'From: a@b.example' });
  expect(fetched.mock.calls[0]?.[1]).toMatchObject({ headers, redirect: 'error' });
  await fetchRawSource({ ...request, headers, url: 'https://other.example/' }, PAGE);
  expect(fetched).toHaveBeenCalledTimes(1);
});

test('the source in a JSON answer is the text at its key, a character a byte', async () => {
  const asJson = { url: '/source', types: ['application/json'], json: 'source' };
  serve(
    json({ source: 'Subject: \u00fc' }),
    json({ source: 7 }),
    json(['x']),
    json(null),
    json({ source: '' }),
  );
  expect(await fetchRawSource(asJson, PAGE)).toEqual({ source: 'Subject: \u00c3\u00bc' });
  for (let times = 0; times < 4; times++)
    expect(await fetchRawSource(asJson, PAGE)).toEqual({ unreadable: 'source_unavailable' });
});

test('what the server wrote in another encoding is undone where it may have been, and nowhere else', async () => {
  const [twice, once] = ['Hola mam\u00c3\u00a1', 'Hola mam\u00e1'];
  serve(answer(twice), answer(once), answer(twice));
  const recoded = { ...request, recoded: true };
  expect(await fetchRawSource(recoded, PAGE)).toEqual({ source: 'Hola mam\u00c3\u00a1' });
  expect(await fetchRawSource(recoded, PAGE)).toEqual({ source: 'Hola mam\u00c3\u00a1' });
  expect(await fetchRawSource(request, PAGE)).toEqual({ source: 'Hola mam\u00c3\u0083\u00c2\u00a1' });
});

test('JSON that is broken off is no source', async () => {
  serve(answer('{"source": "Subj', 'application/json'));
  const asJson = { url: '/source', types: ['application/json'], json: 'source' };
  expect(await fetchRawSource(asJson, PAGE)).toEqual({ unreadable: 'source_unavailable' });
});

test('bytes and binary strings turn into each other, beyond one chunk', () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => at % 256);
  expect(bytesOf(binaryString(bytes))).toEqual(bytes);
});
