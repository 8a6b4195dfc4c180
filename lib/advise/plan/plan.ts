import { guides } from '../../providers/guides';
import type { Provider } from '../../providers/provider';
import type { Step } from '../advise';
import { openYourself } from '../openYourself';
import { secondFactor } from '../secondFactor';
import { accountKinds } from './accountKinds';
import type { GivenAway } from './given';
import { PLAN_RULES, type PlanRule } from './rules';

/** A step that can be ticked, and known again by its id. */
export interface PlanStep extends Step {
  id: string;
}

/** More is a wall, not help. Only what is needed whatever else happened may make a plan longer. */
export const USUAL_LENGTH = 9;

type Need = 1 | 2 | 3;

/**
 * What to do now, by what was given away (any number at once) and to whom (null: nobody in the directory). The most
 * urgent first, nothing twice. The pages offered are confirmed ones.
 */
export function actionPlan(given: readonly GivenAway[], provider: Provider | null): PlanStep[] {
  return shortened(neededSteps(given, provider)).map((id) => ({ ...stepOf(id, provider), id }));
}

/** How much each step is needed, by its id, in the order of urgency. */
function neededSteps(given: readonly GivenAway[], provider: Provider | null): Map<string, Need> {
  const kinds = accountKinds(provider);
  const needs = new Map<string, Need>();
  for (const rule of PLAN_RULES) {
    if (rule.at && !rule.at.some((kind) => kinds.has(kind))) continue;
    if (rule.unless?.some((step) => needs.has(step))) continue;
    const need = needFor(rule, given);
    const earlier = needs.get(rule.step);
    if (need && (!earlier || need < earlier)) needs.set(rule.step, need);
  }
  return needs;
}

function needFor({ needed, wise, spare }: PlanRule, given: readonly GivenAway[]): Need | null {
  const among = (list: readonly GivenAway[] = []) => list.some((what) => given.includes(what));
  if (among(needed)) return 1;
  if (among(wise)) return 2;
  return among(spare) ? 3 : null;
}

/** Leaves out what is least needed, the least urgent first, until the plan is of the usual length. */
function shortened(needs: ReadonlyMap<string, Need>): string[] {
  const steps = [...needs];
  const byNeed = steps.toSorted(([, one], [, other]) => one - other);
  const kept = new Set(byNeed.filter(([, need], place) => need === 1 || place < USUAL_LENGTH));
  return steps.filter((step) => kept.has(step)).map(([id]) => id);
}

function stepOf(id: string, provider: Provider | null): Step {
  if (id === 'open') return provider ? openYourself(provider) : { key: 'advise_own_way', params: [] };
  return (id === 'mfa' && provider && confirmedMfa(provider)) || { key: `plan_${id}`, params: [] };
}

function confirmedMfa(provider: Provider): Step | undefined {
  const guide = guides[provider.id];
  return guide && secondFactor(provider, guide).find(({ verified }) => verified);
}
