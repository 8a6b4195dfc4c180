/** The first letters of a page, in each face that it is written in. */
const FACES = ["1em 'Atkinson Hyperlegible Next'", "1em 'Atkinson Hyperlegible Mono'"];

/** Longer than this, and words in another face are better than none, ms. */
const PATIENCE = 300;

/**
 * Keeps a page unseen (base.css) until its faces are loaded, so that no line is set twice. The page is built meanwhile,
 * and asks for what it needs.
 */
export async function showWithLetters(page: Document = document): Promise<void> {
  const { dataset } = page.documentElement;
  dataset.letters = 'waiting';
  const loaded = Promise.allSettled(FACES.map((face) => page.fonts.load(face)));
  await Promise.race([loaded, new Promise((done) => setTimeout(done, PATIENCE))]);
  delete dataset.letters;
}
