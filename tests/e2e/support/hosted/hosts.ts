import { createServer as createProxy, type Server as HttpServer } from 'node:http';
import { createServer, type Server as HttpsServer } from 'node:https';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { selfSigned } from './certificate';

/** What a browser needs to know to find the real host names on this machine. */
export interface HostedNetwork {
  names: readonly string[];
  /** Serves https for all of them on 127.0.0.1. */
  port: number;
  /** Takes CONNECT for them alone (RFC 9110 9.3.6), for a browser that knows no table of hosts. */
  proxyPort: number;
  /** SHA-256 of the server's public key, base64. */
  keyHash: string;
}

/** Host names of the great wide web, served from this machine. */
export interface Hosts {
  network: HostedNetwork;
  /** `host/path` of what was asked for, in the order it came. */
  requests: string[];
  close(): Promise<void>;
}

export interface Answer {
  status?: number;
  headers: Record<string, string>;
  body: string;
}

/** @param answer what to say to a request for this host and path */
export async function serveHosts(
  names: readonly string[],
  answer: (host: string, path: string) => Answer,
): Promise<Hosts> {
  const requests: string[] = [];
  const { key, certificate, keyHash } = selfSigned(names);
  const server = createServer({ key, cert: certificate }, (request, response) => {
    const host = request.headers.host ?? '';
    requests.push(`${host}${request.url}`);
    const { status = 200, headers, body } = answer(host, request.url ?? '/');
    response.writeHead(status, headers).end(body);
  });
  const port = await listening(server);
  const proxy = tunnelTo(port, names);
  return {
    network: { names, port, proxyPort: await listening(proxy.server), keyHash },
    requests,
    async close() {
      proxy.close();
      await Promise.all([server, proxy.server].map(closing));
    },
  };
}

/** A proxy that leads to one local port, for these hosts and no other. */
function tunnelTo(port: number, names: readonly string[]): { server: HttpServer; close: () => void } {
  const sockets = new Set<Socket>();
  const server = createProxy((_request, response) => response.writeHead(403).end());
  server.on('connect', (request, client: Socket, head: Buffer) => {
    if (!names.some((name) => request.url === `${name}:443`)) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    for (const one of [client, upstream]) {
      sockets.add(one);
      one.on('close', () => sockets.delete(one));
      one.on('error', () => [client, upstream].forEach((end) => end.destroy()));
    }
  });
  return { server, close: () => sockets.forEach((one) => one.destroy()) };
}

function listening(server: HttpServer | HttpsServer): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function closing(server: HttpServer | HttpsServer): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
