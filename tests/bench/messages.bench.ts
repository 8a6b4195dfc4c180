import { readFileSync, readdirSync } from 'node:fs';
import { bench, describe } from 'vitest';
import { assess, noTrust } from '../../lib/assess/assess';
import { builtIn } from '../../lib/assess/knowledge';
import { readEml } from '../../lib/message/eml';
import { mail } from '../support';

const folder = new URL('../../entrypoints/practice/messages/', import.meta.url);
const sources = readdirSync(folder)
  .filter((name) => name.endsWith('.eml'))
  .map((name) => readFileSync(new URL(name, folder)));
const readings = await Promise.all(sources.map((source) => readEml(source)));

/** A long newsletter: 200 kB of HTML with 400 links. */
const newsletter = Buffer.from(
  `From: News <news@shop.example>\r\nSubject: News\r\nContent-Type: text/html\r\n\r\n${'<tr><td style="font-size:12px"><p>Lorem ipsum dolor sit amet, your order is on its way.</p><a href="https://click.shop.example/a/b?c=d">Read more about it here</a></td></tr>\r\n'.repeat(1200)}`,
);
/** Ten megabytes of text in one part, the largest that people are likely to open. */
const large = mail({ text: 'Please verify your account at example.com within 24 hours. '.repeat(170_000) });

describe('the practice messages', () => {
  bench('parse', async () => {
    for (const source of sources) await readEml(source);
  });
  bench('assess', () => {
    for (const reading of readings) assess(reading, builtIn, noTrust);
  });
});

describe('large messages', () => {
  bench('parse a newsletter of 200 kB', async () => {
    await readEml(newsletter);
  });
  bench('assess a text of 10 MB', () => {
    assess({ message: large }, builtIn, noTrust);
  });
});
