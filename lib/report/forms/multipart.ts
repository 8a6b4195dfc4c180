import { boundaryOutside } from './boundary';
import { headerField } from './headerField';
import type { Part } from './parts';
import { widest } from './transferEncoding';

/** Parts as one (RFC 2046 section 5.1). `type`: "multipart/mixed", with its parameters but for the boundary. */
export function multipart(type: string, parts: readonly Part[]): Part {
  const boundary = boundaryOutside(parts.flatMap(({ header, body }) => [header, body]));
  const encoding = widest(parts.map((part) => part.encoding));
  return {
    header:
      headerField('Content-Type', `${type}; boundary="${boundary}"`) +
      headerField('Content-Transfer-Encoding', encoding),
    body: [
      ...parts.flatMap(({ header, body }) => [`--${boundary}\r\n`, header, '\r\n', body, '\r\n']),
      `--${boundary}--\r\n`,
    ].join(''),
    encoding,
  };
}
