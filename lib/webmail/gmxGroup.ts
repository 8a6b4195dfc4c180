import type { Adapter, OpenMessage } from './adapter';
import { adapterOf } from './adapterOf';
import { bodyOf, parentOf, viewOf } from './safeDom';

const FRAME = 'iframe[name="mailbody"], iframe#mailbody, iframe[src*="/mailbody/"]';

/**
 * GMX, web.de and mail.com are one webmail: a page (navigator), in it a frame on another host that shows list and
 * header (3c), in that a frame of the same origin that is the body. The frame with the header reads both. Where the
 * header's marks are gone, the body is read without a sender (`partial`); where not even the body's frame can be
 * found from there, such as in a closed shadow root, it reads itself.
 */
export function gmxAdapter(facts: Pick<Adapter, 'id' | 'name' | 'hosts' | 'origins' | 'frames'>): Adapter {
  const outer = adapterOf(
    {
      ...facts,
      message: ['#mail-detail', '.mail-display-wrapper', `:has(> :is(${FRAME}))`],
      body: [`${FRAME} >>> body`],
      idOf: (_, __, body) => idIn(body.ownerDocument),
      sender: [],
      subject: ['.section-1 .mail-subject dd', '.mail-subject dd'],
      // By the way the subject is marked: nobody has confirmed these since the design of 2023.
      guesses: {
        sender: [{ each: ['.mail-from dd'], address: ['[title*="@"] -> title', ''] }],
        recipients: [{ each: ['.mail-to dd'] }],
        date: ['.mail-date dd'],
      },
    },
    { partial: true },
  );

  return {
    ...outer,
    messages: (document) => (isBodyFrame(document) ? alone(document, outer) : outer.messages(document)),
    // What the sender wrote shows nothing.
    traces: (document) => (isBodyFrame(document) ? [] : outer.traces(document)),
    bannerPlace: (message) => (isBodyFrame(message.root.ownerDocument) ? null : outer.bannerPlace(message)),
  };
}

function isBodyFrame(document: Document): boolean {
  return document.location.pathname.includes('/mailbody/') || Boolean(frameOf(document)?.matches(FRAME));
}

/** The frame that a document is shown in, null where it can't be seen from here. */
function frameOf(document: Document): Element | null {
  return viewOf(document)?.frameElement ?? null;
}

/** The message's own number, in the address of its frame. */
function idIn(document: Document): string | null {
  const { pathname } = document.location;
  const written = frameOf(document)?.getAttribute('src') ?? '';
  return /\/(tmai\w{1,40})\//.exec(pathname)?.[1] ?? /\/(tmai\w{1,40})\//.exec(written)?.[1] ?? null;
}

function alone(document: Document, outer: Adapter): OpenMessage[] {
  const around = frameOf(document)?.ownerDocument;
  const body = bodyOf(document);
  if (!body || (around && outer.messages(around).length > 0)) return [];
  const root = parentOf(body) ?? body;
  return [
    {
      id: idIn(document) ?? document.location.pathname,
      root,
      body,
      read: () => ({
        webmail: outer.id,
        from: [],
        subject: '',
        html: body.innerHTML,
        missing: ['sender', 'address', 'subject'],
      }),
    },
  ];
}
