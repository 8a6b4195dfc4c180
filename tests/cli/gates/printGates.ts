import type { Gate } from './gate';

/** A line for each gate: missed is below its goal, failed is below what was reached before. */
export function printGates(gates: readonly Gate[]): void {
  if (gates.length > 0) console.log('Gates');
  for (const { name, figure, passed, tolerated } of gates)
    console.log(`  ${passed ? 'ok    ' : tolerated ? 'missed' : 'FAILED'}  ${name}: ${figure}`);
}
