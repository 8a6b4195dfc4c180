import type { Gate } from './gate';

/** A line for each gate. */
export function printGates(gates: readonly Gate[]): void {
  if (gates.length > 0) console.log('Gates');
  for (const { name, figure, passed } of gates)
    console.log(`  ${passed ? 'ok    ' : 'FAILED'}  ${name}: ${figure}`);
}
