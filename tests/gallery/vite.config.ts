import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { packedIncidents } from '../../lib/incidents/packPlugin.ts';
import { packedDirectory } from '../../lib/providers/packPlugin.ts';
import { packedDesks } from '../../lib/report/packPlugin.ts';

const here = import.meta.dirname;

/** `npm run gallery`: every state of every component, in a browser. Nothing of it is shipped. */
export default defineConfig({
  root: here,
  base: './',
  publicDir: false,
  plugins: [packedDirectory, packedIncidents, packedDesks],
  server: { fs: { allow: [resolve(here, '../..')] } },
  build: {
    emptyOutDir: true,
    rollupOptions: { input: [resolve(here, 'index.html'), resolve(here, 'states.html')] },
  },
});
