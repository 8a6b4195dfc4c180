// @ts-check
/**
 * What Apache is for SOGo: serves its files, tells the daemon who asks for what, and passes the rest on.
 * Usage: sogoProxy.mjs PORT DAEMON_PORT; listens on loopback only.
 */
import { readFile } from 'node:fs';
import { createServer, request } from 'node:http';
import { extname, join } from 'node:path';

const FILES = '/usr/lib/GNUstep/SOGo/WebServerResources/';
const [, , port = '', daemon = ''] = process.argv;

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css',
  '.gif': 'image/gif',
  '.html': 'text/html',
  '.jpg': 'image/jpeg',
  '.js': 'application/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** What sogod builds its own addresses from. */
const ABOUT = {
  'x-webobjects-server-protocol': 'HTTP/1.0',
  'x-webobjects-remote-host': '127.0.0.1',
  'x-webobjects-server-name': '127.0.0.1',
  'x-webobjects-server-port': port,
  'x-webobjects-server-url': `http://127.0.0.1:${port}`,
};

createServer((asked, answer) => {
  const path = new URL(asked.url ?? '/', ABOUT['x-webobjects-server-url']).pathname;
  if (path === '/') {
    answer.writeHead(302, { location: '/SOGo/' }).end();
    return;
  }
  const file = /^\/SOGo(?:\.woa)?\/WebServerResources\/(.*)$/.exec(path)?.[1];
  // The address has been parsed, so no ".." is left in it that is not written in another way.
  if (file !== undefined && !/%|\.\./.test(file)) {
    readFile(join(FILES, file), (error, bytes) => {
      if (error) answer.writeHead(404).end();
      else
        answer
          .writeHead(200, {
            'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
            // Without it, a browser asks for all of them again with each page.
            'cache-control': 'max-age=3600',
          })
          .end(bytes);
    });
    return;
  }
  const passed = request(
    {
      host: '127.0.0.1',
      port: daemon,
      path: asked.url,
      method: asked.method,
      headers: { ...asked.headers, ...ABOUT },
    },
    (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers);
      got.pipe(answer);
    },
  );
  passed.on('error', (error) => {
    if (!answer.headersSent) answer.writeHead(502, { 'content-type': 'text/plain' });
    answer.end(String(error));
  });
  asked.pipe(passed);
}).listen(Number(port), '127.0.0.1');
