import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** A server's key and certificate, as PEM, and what Chromium can be told to trust: SHA-256 of the key, base64. */
export interface Certificate {
  key: string;
  certificate: string;
  keyHash: string;
}

const DAY = 24 * 60 * 60 * 1000;

/** Object identifiers in DER: ecdsa-with-SHA256 (RFC 5758 3.2), commonName and subjectAltName (RFC 5280). */
const ECDSA_WITH_SHA256 = Buffer.from('06082a8648ce3d040302', 'hex');
const COMMON_NAME = Buffer.from('0603550403', 'hex');
const SUBJECT_ALT_NAME = Buffer.from('0603551d11', 'hex');

/**
 * Makes a key and signs a certificate for these host names with it, good for two days; both live in memory only.
 * Node can sign but writes no certificates, so the few fields of RFC 5280 4.1 are put together here.
 */
export function selfSigned(names: readonly string[]): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const algorithm = sequence(ECDSA_WITH_SHA256);
  // One name a maker: browsers refuse two certificates with the same maker and number.
  const name = sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, Buffer.from('Second Look tests')))));
  const alternatives = sequence(...names.map((one) => der(0x82, Buffer.from(one, 'ascii'))));
  const signed = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(15)])),
    algorithm,
    name,
    sequence(time(Date.now() - DAY), time(Date.now() + DAY)),
    name,
    spki,
    der(0xa3, sequence(sequence(SUBJECT_ALT_NAME, der(0x04, alternatives)))),
  );
  const signature = Buffer.concat([Buffer.from([0]), sign('sha256', signed, privateKey)]);
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    certificate: pem(sequence(signed, algorithm, der(0x03, signature))),
    keyHash: createHash('sha256').update(spki).digest('base64'),
  };
}

/** Tag, length, contents (X.690 8.1). */
function der(tag: number, ...contents: Buffer[]): Buffer {
  const content = Buffer.concat(contents);
  const { length } = content;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function sequence(...contents: Buffer[]): Buffer {
  return der(0x30, ...contents);
}

/** UTCTime: YYMMDDHHMMSSZ. */
function time(at: number): Buffer {
  return der(
    0x17,
    Buffer.from(
      `${new Date(at)
        .toISOString()
        .replace(/\.\d+Z|\D/g, '')
        .slice(2)}Z`,
    ),
  );
}

function pem(certificate: Buffer): string {
  const lines = certificate.toString('base64').replace(/.{1,64}/g, '$&\n');
  return `-----BEGIN CERTIFICATE-----\n${lines}-----END CERTIFICATE-----\n`;
}
