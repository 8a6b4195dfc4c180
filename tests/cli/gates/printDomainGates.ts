import { share } from '../../domains/recall';
import type { Share } from '../evaluation';
import type { DomainFigures } from './domainGates';
import { printGates } from './printGates';

const counted = ({ count, of }: Share): string => (of === 0 ? '-' : `${count}/${of}`);
const LONGEST = 90;
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text);

/** The figures about domains and links as tables for a person. */
export function printDomainGates({
  lookalike,
  popular,
  falseAlarms,
  unwrap,
  variants,
  speed,
  gates,
}: DomainFigures): void {
  console.log('Domains and links');
  if (lookalike) {
    console.table(
      Object.fromEntries(
        Object.entries(lookalike.byFamily).map(([family, { quiet, flagged }]) => [
          family,
          { 'safe and quiet': counted(quiet), 'to flag and flagged': counted(flagged) },
        ]),
      ),
    );
    for (const { id, input, expected, got, note } of lookalike.misses)
      console.log(`  ${id} ${short(input)}: ${got} instead of ${expected}${note ? ` (${short(note)})` : ''}`);
  }
  for (const [name, links] of Object.entries({ popular, 'false alarms': falseAlarms })) {
    if (!links) continue;
    console.log(
      `${name}: ${links.findings.length} lookalike findings, ${links.silenced} excused, ${links.links} links`,
    );
    for (const { host, finding } of links.findings) console.log(`  ${host}: ${finding}`);
  }
  for (const { wrapper, wrapped, expected, got } of unwrap?.misses ?? [])
    console.log(
      `  ${wrapper} ${short(wrapped)}: ${short(got)} instead of ${short(expected ?? 'the link itself')}`,
    );
  console.log('Variants of sixty domains in a message that claims to be theirs');
  console.table(
    Object.fromEntries(
      variants.map((one) => [
        one.kind,
        {
          found: `${one.count}/${one.of}`,
          recall: `${(100 * share(one)).toFixed(2)}%`,
          'right target': `${((100 * one.target) / one.of).toFixed(2)}%`,
          bound: one.bound === null ? '-' : `${one.bound * 100}%`,
          missed: one.misses
            .slice(0, 3)
            .map(({ variant }) => variant)
            .join(' '),
        },
      ]),
    ),
  );
  console.log(`Microseconds a host: median ${speed.median.toFixed(2)}, p95 ${speed.p95.toFixed(2)}`);
  console.log(
    `Twice as long as n characters takes: ${speed.growth.map(([n, times]) => `${n}: ${times}x`).join(', ')}`,
  );
  printGates(gates);
}
