import { ordinaryRows } from './ordinaryMail';

/** The ordinary messages as sources (RFC 5322, RFC 2045), for where a mail server takes part. */
export function ordinarySources(): string[] {
  return ordinaryRows().map(([, from, subject, html]) => {
    const [, name = '', address = from] = /^(.*?) ?<([^<>]+)>$/.exec(from) ?? [];
    return [
      `From: ${name ? `${word(name)} ` : ''}<${address}>`,
      'To: Sam Reader <reader@home.example>',
      `Subject: ${word(subject)}`,
      'Date: Mon, 02 Mar 2026 10:00:00 +0000',
      'MIME-Version: 1.0',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      ...(Buffer.from(html)
        .toString('base64')
        .match(/.{1,76}/g) ?? []),
      '',
    ].join('\r\n');
  });
}

/** RFC 2047 encoded words of at most 75 characters each, cut between characters. */
function word(text: string): string {
  const words = Array.from(text).reduce<string[]>(
    (parts, character) => {
      const last = parts.at(-1) ?? '';
      const fits = Buffer.byteLength(last + character) <= 45;
      return fits ? [...parts.slice(0, -1), last + character] : [...parts, character];
    },
    [''],
  );
  return words.map((one) => `=?utf-8?B?${Buffer.from(one).toString('base64')}?=`).join('\r\n ');
}
