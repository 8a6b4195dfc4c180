import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';

/** What came in: the envelope (RFC 5321) and the message, a character a byte. */
export interface SentMail {
  from: string;
  to: string[];
  source: string;
}

/** A mail server that takes everything and passes on nothing. */
export interface SmtpSink {
  port: number;
  received: SentMail[];
  close(): Promise<void>;
}

/** Starts one on 127.0.0.1, at a free port. */
export async function startSmtpSink(): Promise<SmtpSink> {
  const received: SentMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push({
          from: envelope.mailFrom === false ? '' : envelope.mailFrom.address,
          to: envelope.rcptTo.map(({ address }) => address),
          source: Buffer.concat(chunks).toString('latin1'),
        });
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address();
  if (typeof address !== 'object' || !address) throw new Error('the mail server has no port');
  return {
    port: address.port,
    received,
    close: () => new Promise((closed) => server.close(closed)),
  };
}
