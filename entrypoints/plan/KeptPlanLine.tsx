import { GivenList } from '../../components/afterClick/GivenList';
import { onDay } from '../../components/inLanguage';
import { Button } from '../../components/parts/Button';
import { words } from '../../components/words';
import { givenAmong } from '../../lib/advise/plan/given';
import { actionPlan } from '../../lib/advise/plan/plan';
import { providerById } from '../../lib/providers/directory';
import type { KeptPlan } from '../../lib/storage/plans';
import { keptPlanPage } from './firstPlan';

/** One kept plan, in short. */
export function KeptPlanLine({ plan, onDelete }: { plan: KeptPlan; onDelete: () => void }) {
  const provider = plan.provider === null ? null : providerById(plan.provider);
  const day = onDay(plan.day);
  const given = givenAmong(plan.given);
  const steps = actionPlan(given, provider);
  const done = steps.filter(({ id }) => plan.ticked.includes(id)).length;
  const name = provider ? words('plan_about', [provider.name, day]) : words('plan_from', [day]);
  return (
    <li class="plan-line">
      <span class="plan-line-words">
        <a href={keptPlanPage(plan.id)}>{name}</a>
        <GivenList given={given} />
        <span class="small soft">{words('plan_done', [`${done}`, `${steps.length}`])}</span>
      </span>
      <Button action="delete-plan" onPress={onDelete}>
        {words('remove')}
        <span class="only-read"> {name}</span>
      </Button>
    </li>
  );
}
