import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on loopback that writes down what it is asked for. */
export interface Server {
  /** Ends in a slash. */
  url: string;
  /** Paths, in the order they came. */
  requests: string[];
  close(): Promise<void>;
}

/** @param html what every path answers with */
export async function serve(html: string): Promise<Server> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'access-control-allow-origin': '*',
    });
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
