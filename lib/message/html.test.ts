import { expect, test } from 'vitest';
import { leastTime } from '../../tests/leastTime';
import { readHtml } from './html';

test('blocks end lines, white space folds, entities decode', () => {
  expect(readHtml('<p>One&nbsp;  &amp; <b>two</b></p><div>three<br>four</div>').text).toBe(
    'One & two\nthree\nfour\n',
  );
});

test('cells of a row stay apart without a new line', () => {
  expect(readHtml('<table><tr><td>Total</td><td>5.00</td></tr></table>').text).toBe('Total 5.00\n');
});

test.each([
  ['display:none', '<div style="display:none">x</div>'],
  ['visibility', '<div style="visibility: hidden">x</div>'],
  ['zero font', '<span style="font-size:0px">x</span>'],
  ['font of one pixel and less', '<span style="font-size:0.5px">x</span>'],
  ['transparent', '<span style="opacity:0">x</span>'],
  ['clipped box', '<div style="max-height:0;overflow:hidden">x</div>'],
  ['off the page', '<div style="position:absolute;left:-9999px">x</div>'],
  ['own background', '<div style="color:#fff;background-color:#FFFFFF">x</div>'],
  ['Outlook', '<div style="mso-hide:all">x</div>'],
  ['attribute', '<div hidden>x</div>'],
  ['a class of the style sheet', '<style>.pre{display:none !important}</style><div class="a pre">x</div>'],
])('text is hidden by %s', (_, html) => {
  expect(readHtml(`${html}<p>seen</p>`)).toMatchObject({ text: 'seen\n', hiddenText: 'x' });
});

test('a class that only @media hides is for other screens, and stays visible', () => {
  expect(
    readHtml('<style>@media (max-width:600px){.m{display:none}}</style><div class="m">x</div>').text,
  ).toBe('x\n');
});

test.each([
  [
    'a size of its own in a cell of size zero, as MJML writes it',
    '<td style="font-size:0px"><div style="font-size:13px">x</div></td>',
  ],
  ['a size by the short form', '<td style="font-size:0"><p style="font:14px Arial">x</p></td>'],
  ['a size by a class', '<style>.t{font-size:14px}</style><td style="font-size:0"><p class="t">x</p></td>'],
  ['a size by an element', '<style>p{font-size:14px}</style><td style="font-size:0"><p>x</p></td>'],
  ['a size by the font element', '<td style="font-size:0"><font size="2">x</font></td>'],
  [
    'visible again in what is invisible',
    '<div style="visibility:hidden"><p style="visibility:visible">x</p></div>',
  ],
  [
    'another colour on the same background',
    '<td style="color:#fff;background:#fff"><p style="color:#333">x</p></td>',
  ],
  [
    'another background',
    '<td style="color:#fff;background:#fff"><table bgcolor="#000"><td>x</td></table></td>',
  ],
])('text is seen again by %s', (_, html) => {
  expect(readHtml(html)).toMatchObject({ text: expect.stringContaining('x') as string, hiddenText: '' });
});

test.each([
  ['a share of a size of zero', '<div style="font-size:0"><p style="font-size:1.2em">x</p></div>'],
  ['a size in what is not displayed', '<div style="display:none"><p style="font-size:14px">x</p></div>'],
])('text stays hidden with %s', (_, html) => {
  expect(readHtml(html)).toMatchObject({ text: '', hiddenText: 'x' });
});

test('layout: rows of empty lines between texts, not at the end', () => {
  const stuffed = `<p>a</p>${'<br>'.repeat(12)}${'<p>&nbsp;</p>'.repeat(3)}<p>b</p>${'<br>'.repeat(40)}`;
  expect(readHtml(stuffed).layout?.emptyLines).toBe(15);
  expect(readHtml('<br><br><p>a</p><p>b</p><img src="x"><br><img src="y">').layout?.emptyLines).toBe(1);
});

function words(html: string): unknown[] {
  const { dividedWords, stuffedWords } = readHtml(html).layout ?? {};
  return [dividedWords, stuffedWords];
}

test('layout: words that mark-up or hidden text divides', () => {
  expect(words('p<span>ay</span>pal and pay<i style="font-size:0">x</i>pal')).toEqual([2, 1]);
  expect(words('<b>Two</b> <i>words</i>, a<br>line, caf&eacute;s, <td>a</td><td>cell</td>')).toEqual([0, 0]);
});

test('a picture tells its size in pixels', () => {
  const { images } = readHtml('<img src="a" width="120" style="height: 60px"><img src="b" width="100%">');
  expect(images.map(({ width, height }) => [width, height])).toEqual([
    [120, 60],
    [undefined, undefined],
  ]);
});

test('ordinary styles hide nothing', () => {
  const html =
    '<div style="font-size:0.9em;opacity:1;max-height:none;overflow:hidden;color:#000;background:#fff">x</div>';
  expect(readHtml(html).hiddenText).toBe('');
});

test('links keep their href as written, with text, title and place', () => {
  const { links, text } = readHtml('<p>See <a href=" /x?a=1&amp;b=2 " title="t">our <b>page</b></a>.</p>');
  expect(links).toEqual([{ href: '/x?a=1&b=2', text: 'our page', title: 't', at: 4 }]);
  expect(text.slice(4, 12)).toBe('our page');
});

test('a picture link shows its alt text', () => {
  expect(readHtml('<a href="https://a.example"><img src="b.png" alt="Pay now"></a>').links[0]).toEqual({
    href: 'https://a.example',
    text: 'Pay now',
    title: '',
    image: true,
  });
});

test('an area of a picture map is a link', () => {
  expect(readHtml('<map><area href="https://a.example"></map>').links).toHaveLength(1);
});

test('a form tells where it sends what; buttons and hidden fields take nothing', () => {
  const html =
    '<form action="https://a.example/x"><input type=hidden name=t><input name=User><input type=password><input type=submit></form>';
  expect(readHtml(html).forms).toEqual([
    { action: 'https://a.example/x', fields: ['text:user', 'password'] },
  ]);
});

test('scripts, styles and titles are no text', () => {
  expect(readHtml('<title>t</title><script>s()</script><style>p{}</style><p>x').text).toBe('x\n');
});

test('an unclosed link does not swallow the next one', () => {
  const { links } = readHtml('<a href="1">one <a href="2">two</a>');
  expect(links.map(({ text }) => text)).toEqual(['one', 'two']);
});

test('broken and hostile input never throws and takes linear time', async () => {
  const time = await leastTime(3000, () => {
    for (const html of [
      '<',
      '<a href="',
      '<a'.repeat(50_000),
      '<div>'.repeat(50_000),
      '<a href=x>'.repeat(20_000),
      '\u0000</p></p>',
    ]) {
      expect(() => readHtml(html)).not.toThrow();
    }
  });
  expect(time).toBeLessThan(3000);
});

test.each([
  ['an element of the body', '<head><title>t</title><center><a href="https://a.example">Go</a></center>'],
  ['text', '<head><meta name="x">Go <a href="https://a.example">Go</a>'],
  ['a style after it stays a style', '<head><p><a href="https://a.example">Go</a></p><style>p{}</style>'],
])('a head that is never closed ends at what can not stand in it: %s', (_, html) => {
  const { links, text } = readHtml(html);
  expect(links).toMatchObject([{ href: 'https://a.example', text: 'Go' }]);
  expect(text).toContain('Go');
  expect(text).not.toContain('{}');
});

test('a head says nothing of the message', () => {
  expect(
    readHtml('<html><head><title>t</title><script>s</script></head><body>Go</body></html>').text.trim(),
  ).toBe('Go');
});

test('a picture that is a button is a picture', () => {
  const { images, links } = readHtml(
    '<a href="https://a.example"><input type="image" alt="Go" src="x.png"></a>',
  );
  expect(images).toMatchObject([{ src: 'x.png', alt: 'Go' }]);
  expect(links).toMatchObject([{ text: 'Go', image: true }]);
});

test.each(['data-saferedirecturl', 'originalsrc', 'data-orig-href'])(
  'what a webmail noted in %s beside a link is kept apart from where it leads',
  (name) => {
    const { links } = readHtml(`<a href="https://a.example" ${name}=" https://b.example ">Go</a>`);
    expect(links).toMatchObject([{ href: 'https://a.example', noted: 'https://b.example' }]);
  },
);
