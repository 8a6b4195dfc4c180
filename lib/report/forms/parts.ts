import { utf8 } from './bytes';
import { headerField } from './headerField';
import { parameter } from './parameter';
import { quotedPrintable } from './quotedPrintable';
import { transferEncodingOf, type TransferEncoding } from './transferEncoding';

/** A part of a MIME message. */
export interface Part {
  /** Whole fields, each with its CRLF. */
  header: string;
  /** A character a byte. */
  body: string;
  encoding: TransferEncoding;
}

/** Text for people, in UTF-8. */
export function textPart(text: string): Part {
  const body = utf8(text.replace(/\r\n|\r|\n/g, '\r\n'));
  const isPlain = body
    .split('\r\n')
    .every((line) => /^[\t\x20-\x7e]{0,78}$/.test(line) && !/[\t ]$/.test(line));
  return {
    header:
      headerField('Content-Type', 'text/plain; charset=utf-8') +
      headerField('Content-Transfer-Encoding', isPlain ? '7bit' : 'quoted-printable'),
    body: isPlain ? body : quotedPrintable(body),
    encoding: '7bit',
  };
}

/**
 * A message as it is, byte for byte: RFC 2046 section 5.2.1 lets nobody encode it. As an attachment, so that no
 * program shows a false mail as a part of the true one.
 */
export function messagePart(source: string, fileName: string): Part {
  const encoding = transferEncodingOf(source);
  return {
    header:
      headerField('Content-Type', 'message/rfc822') +
      headerField('Content-Disposition', `attachment; ${parameter('filename', fileName)}`) +
      headerField('Content-Transfer-Encoding', encoding),
    body: source,
    encoding,
  };
}

/** Any other file. */
export function filePart(type: string, bytes: string, fileName: string): Part {
  const base64 = btoa(bytes);
  const lines: string[] = [];
  // RFC 2045 section 6.8: 76 characters a line.
  for (let at = 0; at < base64.length; at += 76) lines.push(base64.slice(at, at + 76));
  return {
    header:
      headerField('Content-Type', type) +
      headerField('Content-Disposition', `attachment; ${parameter('filename', fileName)}`) +
      headerField('Content-Transfer-Encoding', 'base64'),
    body: lines.join('\r\n'),
    encoding: '7bit',
  };
}
