import { useState } from 'preact/hooks';
import { GivenChoices } from '../../components/afterClick/GivenChoices';
import { PlanReady } from '../../components/afterClick/PlanReady';
import { PageFrame } from '../../components/pageFrame/PageFrame';
import { Said } from '../../components/parts/Said';
import { words } from '../../components/words';
import { choicesAt } from '../../lib/advise/plan/choices';
import { givenAmong } from '../../lib/advise/plan/given';
import { actionPlan } from '../../lib/advise/plan/plan';
import { elsewhere } from '../pages/elsewhere';
import { KeptPlans } from './KeptPlans';
import { PlanSheet } from './PlanSheet';
import { planRequest } from '../pages/planPage';
import { usePlan } from './usePlan';

/** One plan to work through, print or keep; without one in the address, the way to make it and those that are kept. */
export function PlanPage() {
  const { plan, kept, isKept, isPrivate, said, show, tick, keep } = usePlan();
  const [isOpen] = useState(() => planRequest(location.search).given.length === 0);
  return (
    <PageFrame title={words('plan_title')} lead={words('after_click_lead')} elsewhere={elsewhere('plan')}>
      {plan && isOpen && !isKept ? (
        <div class="not-printed">
          <GivenChoices
            choices={choicesAt(null)}
            chosen={choicesAt(null).filter((what) => plan.given.includes(what))}
            onChoose={(given) => show({ ...plan, given })}
          />
          <PlanReady count={actionPlan(givenAmong(plan.given), null).length} />
        </div>
      ) : null}
      {plan && plan.given.length > 0 ? (
        <PlanSheet
          plan={plan}
          isKept={isKept}
          isPrivate={isPrivate}
          onTick={(step, done) => void tick(step, done)}
          onKeep={(wanted) => void keep(wanted)}
        />
      ) : null}
      <Said>{said}</Said>
      {kept && isPrivate === false ? <KeptPlans kept={kept.filter(({ id }) => id !== plan?.id)} /> : null}
    </PageFrame>
  );
}
