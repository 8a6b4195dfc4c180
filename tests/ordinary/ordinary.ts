import type { mail } from '../support';

/** One ordinary message: what it is, who wrote it ("Name <address>"), its subject, its body, and what else is visible of it. */
export type Ordinary = [
  what: string,
  from: string,
  subject: string,
  html: string,
  more?: Parameters<typeof mail>[0],
];

/** A body of paragraphs; each is HTML. */
export const body = (...paragraphs: string[]): string =>
  paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');

export const a = (href: string, text: string): string => `<a href="${href}">${text}</a>`;

/** A file as webmail lists it. */
export const file = (name: string, type = 'application/pdf') => [{ name, type, size: 84_000 }];

/** The marks of bulk mail. */
export const bulk = { list: { id: '', unsubscribe: '<https://mail.example/unsubscribe>' } };

/** Nobody is named in To: everybody is in Bcc. */
export const undisclosed = { to: [] };
