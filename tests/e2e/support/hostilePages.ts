import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Names of what scripts ask of documents, forms and windows. */
const NAMES = [
  'activeElement', 'addEventListener', 'attributes', 'body', 'browser', 'childNodes', 'children', 'chrome', 'closest',
  'contains', 'createElement', 'createElementNS', 'defaultView', 'dispatchEvent', 'documentElement',
  'elementFromPoint', 'getAttribute', 'getElementsByTagName', 'getRootNode', 'hasChildNodes', 'hidden', 'innerHTML',
  'insertBefore', 'isConnected', 'localName', 'matches', 'nodeType', 'ownerDocument', 'parentElement', 'parentNode',
  'querySelector', 'querySelectorAll', 'runtime', 'shadowRoot', 'tagName', 'textContent',
]; // prettier-ignore

const INPUTS = NAMES.map((name) => `<input name="${name}" id="${name}">`).join('');

interface Parts {
  /** In the page's head. */
  head?: string;
  /** Of the html element. */
  attributes?: string;
  /** At the end of the mail. */
  mail?: string;
  /** Around the whole message. */
  around?: (message: string) => string;
}

/** A page with Roundcube's marks and a mail that gets a warning. */
function page({ head = '', attributes = '', mail = '', around = (message) => message }: Parts): string {
  const message = `<div id="message-header"><h2 class="subject">Your membership is suspended</h2>
<table class="headers-table"><tr><td class="header from"><span class="adr"><a class="rcmContactAddress"
title="service@account-check.example">Netflix Customer Service</a></span></td></tr></table></div>
<div id="message-objects"></div>
<div id="messagebody"><div class="message-htmlpart"><p>Dear customer, your payment was declined and your account has been
suspended. Verify your account within 24 hours: <a href="http://192.0.2.7/netflix/verify">netflix.com/verify</a></p>
${mail}</div></div>`;
  return `<!doctype html><html ${attributes}><head><meta charset="utf-8"><title>Webmail</title>
<meta name="viewport" content="width=device-width"><style>body { font: 15px sans-serif; margin: 12px }</style>
<script>if (false) rcmail.set_env({});</script>${head}</head><body>${around(message)}</body></html>`;
}

const script = (code: string) => `<script>${code}</script>`;
const style = (code: string) => `<style>${code}</style>`;
/** Calls back with whatever the extension puts at the message. */
const ON_BANNER = `const onBanner = (act) => new MutationObserver((records) => {
  for (const { addedNodes } of records) for (const node of addedNodes) if (/initial/.test(node.style?.cssText ?? '')) act(node);
}).observe(document, { childList: true, subtree: true });`;

/** What a page or a mail may do against being read; the name is its path. */
export const hostilePages: Record<string, string> = {
  plain: page({}),
  'names-in-the-mail': page({
    mail: `${NAMES.map((name) => `<img name="${name}" id="${name}"><form name="${name}"></form>`).join('')}<form>${INPUTS}</form>`,
  }),
  'a-form-around-the-message': page({ around: (message) => `<form>${message}${INPUTS}</form>` }),
  'prototypes-redefined': page({
    head: script(`const no = () => { throw new Error('no'); };
for (const [owner, names] of [
  [Document.prototype, ['createElement', 'createElementNS', 'querySelectorAll', 'querySelector', 'elementFromPoint']],
  [Element.prototype, ['querySelectorAll', 'closest', 'matches', 'attachShadow', 'getAttribute', 'append', 'replaceChildren']],
  [Node.prototype, ['insertBefore', 'appendChild', 'contains', 'getRootNode']],
  [EventTarget.prototype, ['addEventListener']], [Array.prototype, ['map', 'filter', 'flatMap']], [JSON, ['stringify']],
]) for (const name of names) owner[name] = no;
window.MutationObserver = window.IntersectionObserver = no; Object.defineProperty(Node.prototype, 'parentElement', { get: no });`),
  }),
  'style-sheet-hides': page({
    head: style(
      'div[style*="initial"] { display: none !important; opacity: 0 !important; height: 0 !important }',
    ),
  }),
  'mail-slides-over': page({
    mail: '<div style="background: #fff; height: 400px; margin-top: -360px">All is well</div>',
  }),
  'thrown-out-at-once': page({ head: script(`${ON_BANNER} onBanner((banner) => banner.remove());`) }),
  'made-transparent': page({
    head: script(`${ON_BANNER} onBanner((banner) => { banner.parentElement.style.opacity = 0; });`),
  }),
  'made-nothing': page({
    head: script(`${ON_BANNER} onBanner((banner) => {
  banner.parentElement.style.cssText = 'height: 0; width: 0; overflow: hidden'; });`),
  }),
  'moved-away': page({
    head: script(`${ON_BANNER} onBanner((banner) => setInterval(() => {
  banner.style.cssText = 'position: absolute !important; left: -9999px !important'; }, 100));`),
  }),
  'covered-by-the-page': page({
    head: script(`${ON_BANNER} onBanner((banner) => {
  const { top, left, width, height } = banner.getBoundingClientRect();
  const lid = document.createElement('p');
  lid.style.cssText = 'margin: 0; position: fixed; background: #fff; z-index: 2147483647; top: ' + top + 'px; left: ' + left + 'px; width: ' +
    Math.max(width, innerWidth) + 'px; height: ' + Math.max(height, 100) + 'px';
  document.body.append(lid); });`),
  }),
  'dark-page': page({ head: style('body { background: #1b1d22; color: #ddd }') }),
  'right-to-left': page({ attributes: 'dir="rtl"' }),
};

/** Serves them, each at the path of its name. */
export async function serveHostile(): Promise<{ origin: string; close(): void }> {
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(hostilePages[(request.url ?? '').slice(1).split('?', 1)[0] ?? ''] ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
