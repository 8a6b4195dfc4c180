import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { unwrap } from '../../lib/links/unwrap';

interface Vector {
  wrapper?: string;
  kind?: string;
  wrapped: string;
  target: string | null;
  unquoted?: boolean;
}

const folder = resolve(import.meta.dirname, '../../../shared/corpora/unwrap');
const there = existsSync(folder);
const read = (name: string): string => readFileSync(resolve(folder, name), 'utf8');
const vectors = (there ? ['vectors.json', 'vectors_proofpoint.json'] : []).flatMap(
  (name) => JSON.parse(read(name)) as Vector[],
);

/** As the WHATWG URL parser writes it, and with what is percent-encoded read. */
function same(a: string, b: string): boolean {
  return plain(new URL(a).href) === plain(new URL(b).href);
}

function plain(url: string): string {
  return url.replace(/(?:%[\dA-F]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}

test.skipIf(!there)(
  'every vector of ../shared/corpora/unwrap comes out right (skipped where the folder is not)',
  () => {
    const wrong = vectors.filter(({ wrapped, target }) => {
      const { target: found, wrappers, opaque } = unwrap(wrapped);
      const open = wrappers.length > 0;
      if (target === null || target === '' || target === wrapped) return open || opaque === undefined;
      return !open || !same(found.url, target);
    });
    expect(wrong).toEqual([]);
    expect(vectors.length).toBeGreaterThan(150);
  },
);

test.skipIf(!there)(
  'every real link of ../shared/corpora/unwrap comes apart (skipped where the folder is not)',
  () => {
    const links = read('atc0005_list-of-urls.txt').split('\n').filter(Boolean);
    expect(links.filter((href) => unwrap(href).wrappers[0] !== 'safelinks')).toEqual([]);
    expect(links.length).toBeGreaterThan(10);
  },
);
