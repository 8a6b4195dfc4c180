import type { Message } from '../lib/message/message';
import { readHtml } from '../lib/message/html';

/** A raw message for tests; what is not said is that of an ordinary mail from a person at a company. */
export function mail(parts: Partial<Message> & { html?: string; sender?: never } = {}): Message {
  const { html, ...rest } = parts;
  return {
    origin: 'raw',
    from: [{ name: 'Maria Example', address: 'maria@company.example' }],
    replyTo: [],
    to: [{ name: '', address: 'reader@home.example' }],
    subject: 'Minutes of the meeting',
    text: 'Hello Sam,\nhere are the minutes. See you on Thursday.\nMaria',
    hiddenText: '',
    links: [],
    forms: [],
    images: [],
    attachments: [],
    authentication: { server: 'mx.home.example', methods: [] },
    list: { id: '', unsubscribe: '' },
    reply: false,
    headers: [],
    defects: [],
    ...(html === undefined ? {} : bodyOf(html)),
    ...rest,
  };
}

/** DMARC passed for the From domain, as the receiving server says. */
export const passed: Message['authentication'] = {
  server: 'mx.home.example',
  methods: [{ method: 'dmarc', result: 'pass', properties: {} }],
};

function bodyOf(html: string): Partial<Message> {
  const { truncated, ...body } = readHtml(html);
  return truncated ? { ...body, defects: ['truncated'] } : body;
}
