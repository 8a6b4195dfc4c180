import type { Demand } from './demand';
import { demands } from './demands';

/** Every known demand, by its lure. */
export const demandsByLure: ReadonlyMap<string, Demand> = new Map(
  demands.map((demand) => [demand.lure, demand]),
);
