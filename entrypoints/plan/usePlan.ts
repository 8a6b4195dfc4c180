import { useEffect, useState } from 'preact/hooks';
import { localDay } from '../../components/localDay';
import { words } from '../../components/words';
import { dropPlan, keepPlan, MOST_PLANS, tickStep, type KeptPlan } from '../../lib/storage/plans';
import type { WriteResult } from '../../lib/storage/storedItem';
import { planPage, planRequest } from '../pages/planPage';
import { setState } from '../pages/start';
import { usePrivate } from '../pages/usePrivate';
import { givenAmong } from '../../lib/advise/plan/given';
import { firstPlan, keptPlanPage } from './firstPlan';
import { useKeptPlans } from './useKeptPlans';

/** The plan that the page shows and what is done to it. `plan` is null until it is known what is kept. */
export function usePlan() {
  const kept = useKeptPlans();
  const inPrivate = usePrivate();
  const [shown, show] = useState<KeptPlan | null>(null);
  const [said, say] = useState('');
  const isPrivate = inPrivate === null ? null : inPrivate || planRequest(location.search).isPrivate;
  const isKept = isPrivate === false && kept !== null && kept.some(({ id }) => id === shown?.id);

  useEffect(() => {
    if (!kept) return;
    // Another tab may have ticked a step of the same plan.
    if (shown) return show(kept.find(({ id }) => id === shown.id) ?? shown);
    const first = firstPlan(location.search, kept, { id: crypto.randomUUID(), day: localDay(new Date()) });
    show(first.plan);
    if (first.gone) say(words('plan_gone'));
  }, [kept]);
  useEffect(() => {
    if (shown && isPrivate !== null) setState('ready');
  }, [shown, isPrivate]);

  const tick = async (step: string, done: boolean) => {
    if (!shown) return;
    show(
      (now) =>
        now && { ...now, ticked: [...now.ticked.filter((one) => one !== step), ...(done ? [step] : [])] },
    );
    if (isKept) say(saying(await written(tickStep(shown.id, step, done)), ''));
  };
  const keep = async (wanted: boolean) => {
    if (!shown) return;
    const result = await written(wanted ? keepPlan(shown) : dropPlan(shown.id));
    say(saying(result, words(wanted ? 'plan_kept' : 'plan_dropped')));
    if (!result.ok) return;
    // So that loading the page anew shows the same plan.
    const given = givenAmong(shown.given);
    const page = wanted ? keptPlanPage(shown.id) : planPage({ ...shown, given, isPrivate: false });
    history.replaceState(null, '', page);
  };
  return { plan: shown, kept, isKept, isPrivate, said, show, tick, keep };
}

type Written = Awaited<ReturnType<typeof keepPlan>>;

/** Storage that can't be reached is a plan that was not kept. */
const written = (writing: Promise<Written | WriteResult>): Promise<Written> =>
  writing.catch(() => ({ ok: false, reason: 'failed' }));

function saying(result: Written, done: string): string {
  if (result.ok) return done;
  return result.reason === 'full' ? words('plan_full', [`${MOST_PLANS}`]) : words('not_saved');
}
