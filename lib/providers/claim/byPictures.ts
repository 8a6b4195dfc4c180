import type { Image } from '../../message/message';
import { namesWords } from './nameRow';
import { aliasesIn, type AliasHit } from '../aliases';
import type { Tallies } from './tallies';
import { coversAll, holdsOne, logoWords, roleWords } from './vocabulary';

/** The first pictures are the sender's logo; those further down are payment marks and social icons. */
const MOST_PICTURES = 3;
const MOST_LOOKED_AT = 12;
const LONGEST_ALT = 80;
const LONGEST_FILE = 100;
/** Pictures whose words are read because the message is made of them. CSS pixels. */
const MOST_LARGE = 30;
const LARGE = 200;

/** The one name in the words of a large picture: much mail is a picture of a letter. A place beside others. */
function claimByLargePictures(images: readonly Image[], tallies: Tallies): void {
  for (const { alt, width, height } of images.slice(0, MOST_LARGE)) {
    if (alt === '' || Math.max(width ?? 0, height ?? 0) < LARGE) continue;
    const hits = aliasesIn(namesWords(alt.slice(0, LONGEST_ALT)));
    const [hit] = hits;
    // A logo that is large is one place.
    if (
      hit &&
      hits.every(({ provider }) => provider === hit.provider) &&
      !tallies.of(hit.provider).by.has('logo')
    )
      tallies.add(hit, 'picture', 'text', { field: 'image', text: alt }, 'picture');
  }
}

/** Alt text or file name of one of the first pictures that says something. */
export function claimByPictures(images: readonly Image[], tallies: Tallies): void {
  const logos: { hit: AliasHit; text: string }[] = [];
  let seen = 0;
  for (const image of images.slice(0, MOST_LOOKED_AT)) {
    if (seen >= MOST_PICTURES) break;
    const alt = image.alt.slice(0, LONGEST_ALT);
    const file = fileName(image.src);
    if (alt.trim() === '' && !file) continue;
    const byAlt = logoOf(namesWords(alt), false);
    const hit = byAlt ?? logoOf(namesWords(file), true);
    if (hit) logos.push({ hit, text: byAlt ? image.alt : file });
    if (alt.trim() !== '' || hit) seen++;
  }
  const [first] = logos;
  // Several firms in a row are icons of networks, or payment marks.
  if (first && logos.every(({ hit }) => hit.provider === first.hit.provider))
    tallies.add(first.hit, 'logo', 'logo', { field: 'image', text: first.text });
  claimByLargePictures(images, tallies);
}

/** The name, with nothing beside it but what says that it is a logo; a file's name must say that. */
function logoOf(words: readonly string[], file: boolean): AliasHit | null {
  const hits = aliasesIn(words);
  const [hit] = hits;
  if (!hit || hits.some(({ provider }) => provider !== hit.provider)) return null;
  const end = hit.word + hit.words;
  const sets = file ? [logoWords] : [logoWords, roleWords];
  if (!coversAll(sets, words, 0, hit.word) || !coversAll(sets, words, end, words.length)) return null;
  if (!file) return hit;
  return holdsOne(logoWords, words, 0, hit.word) || holdsOne(logoWords, words, end, words.length)
    ? hit
    : null;
}

/** The last part of an address without its ending, its signs as blanks; '' where it names nothing. */
function fileName(src: string): string {
  if (/^data:/i.test(src.slice(0, 5))) return '';
  const path = src.slice(0, 2000).split(/[?#]/, 1)[0] ?? '';
  const file = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf(':')) + 1);
  if (file.length > LONGEST_FILE) return '';
  return file.replace(/\.[a-z]{3,4}$/i, '').replace(/[-_.~@%+\d]+/g, ' ');
}
