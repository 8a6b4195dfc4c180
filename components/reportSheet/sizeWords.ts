import { language } from '../inLanguage';

const MEGABYTE = 1024 * 1024;

/** A number of bytes as it is written in the language: "12 kB", "0.4 kB", "25 MB". */
export function sizeWords(bytes: number): string {
  const [unit, size] = bytes < MEGABYTE ? ['kilobyte', bytes / 1024] : ['megabyte', bytes / MEGABYTE];
  const maximumFractionDigits = size < 10 ? 1 : 0;
  return new Intl.NumberFormat(language(), {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits,
  }).format(size);
}
