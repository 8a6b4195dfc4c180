// The single page of every hosted webmail in these tests: shows a conversation by cloning its template, without
// loading anything, and without any way of writing HTML, which Trusted Types forbids.
/* global document, history, location, window, addEventListener, setTimeout */
const slot = document.querySelector('[data-slot]');
const { address } = document.documentElement.dataset;
const [before, after] = address.split('NAME');
const byHash = address.startsWith('#');

/** The name of the conversation in the address; a number after `~` makes a message of its own of it. */
function shownName() {
  const path = byHash ? location.hash : location.pathname;
  return path.startsWith(before) ? path.slice(before.length, path.length - after.length || undefined) : '';
}

/** How long bodies take to come after their header, in ms; null: they come with it. */
let lateness = null;

function fillFrame(frame) {
  const root = frame.contentDocument.createElement('div');
  root.id = 'proton-root';
  root.append(frame.contentDocument.importNode(frame.nextElementSibling.content, true));
  frame.contentDocument.body.replaceChildren(root);
  frame.style.height = `${root.scrollHeight + 20}px`;
}

function show() {
  const [name, number = ''] = shownName().split('~');
  const template = document.getElementById(`view-${name}`);
  if (!template) return slot.replaceChildren();
  const view = document.importNode(template.content, true);
  for (const one of view.querySelectorAll('[data-message-id]'))
    one.setAttribute('data-message-id', one.getAttribute('data-message-id').replace(/(\d+)/, `$1${number}`));
  for (const frame of view.querySelectorAll('[data-frame-body]'))
    frame.addEventListener('load', () =>
      lateness === null ? fillFrame(frame) : setTimeout(fillFrame, lateness, frame),
    );
  if (lateness !== null)
    for (const body of view.querySelectorAll('[data-body]')) {
      const parts = [...body.childNodes];
      body.replaceChildren();
      setTimeout(() => body.append(...parts), lateness);
    }
  slot.replaceChildren(view);
}

function open(name) {
  const url = before + name + after;
  if (byHash) location.hash = url;
  else {
    history.pushState(null, '', url);
    show();
  }
}

document.querySelector('.list').addEventListener('click', (event) => {
  const row = event.target.closest('[data-open]');
  if (!row) return;
  event.preventDefault();
  open(row.dataset.open);
});
addEventListener(byHash ? 'hashchange' : 'popstate', show);
/** For the tests: what a user does with the mouse, and how slow the network is. */
window.fixture = { open, setLateness: (milliseconds) => (lateness = milliseconds) };
show();
