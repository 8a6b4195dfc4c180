import { language } from '../inLanguage';

const STEPS = [
  { unit: 'megabyte', bytes: 1024 * 1024 },
  { unit: 'kilobyte', bytes: 1024 },
  { unit: 'byte', bytes: 1 },
] as const;

/** A number of bytes as it is written in the language: "12 kB". */
export function sizeWords(bytes: number): string {
  const { unit, bytes: one } = STEPS.find((step) => bytes >= step.bytes) ?? { unit: 'byte', bytes: 1 };
  const format = {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: bytes / one < 10 ? 1 : 0,
  };
  return new Intl.NumberFormat(language(), format as Intl.NumberFormatOptions).format(bytes / one);
}
