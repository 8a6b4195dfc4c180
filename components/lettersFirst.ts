import type { Plugin } from 'vite';

/** The faces for Latin letters, which every page has: asked for with the page, not only when its first word is drawn. */
const ALWAYS_NEEDED = ['hyperlegible-next-latin-wght', 'hyperlegible-mono-latin-wght'];

/**
 * Preloads them. `crossorigin` though they are the extension's own: fonts are always asked for so, and one that was
 * preloaded otherwise would be loaded twice (HTML, "preload").
 */
export const lettersFirst: Plugin = {
  name: 'letters-first',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((file) => ALWAYS_NEEDED.some((face) => file.includes(face)))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `/${file}` },
          injectTo: 'head' as const,
        })),
  },
};
