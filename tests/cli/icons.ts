// node tests/run/tool.mjs icons     draws public/icon from the paths of components/icons
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { iconFiles } from './icons/iconFiles';

const folder = 'public/icon';
mkdirSync(folder, { recursive: true });
for (const [name, png] of iconFiles()) writeFileSync(join(folder, name), png);
