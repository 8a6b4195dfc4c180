import { GivenList } from '../../components/afterClick/GivenList';
import { PlanSteps } from '../../components/afterClick/PlanSteps';
import { onDay } from '../../components/inLanguage';
import { Button } from '../../components/parts/Button';
import { Switch } from '../../components/switch/Switch';
import { words } from '../../components/words';
import { givenAmong } from '../../lib/advise/plan/given';
import { actionPlan } from '../../lib/advise/plan/plan';
import { providerById } from '../../lib/providers/directory';
import type { KeptPlan } from '../../lib/storage/plans';
import { copyText } from '../pages/copyText';

interface Props {
  plan: KeptPlan;
  isKept: boolean;
  /** Null until that is known. */
  isPrivate: boolean | null;
  onTick: (step: string, done: boolean) => void;
  onKeep: (wanted: boolean) => void;
}

/** The plan as a sheet: what it is for, the steps, and what can be done with it. */
export function PlanSheet({ plan, isKept, isPrivate, onTick, onKeep }: Props) {
  const provider = plan.provider === null ? null : providerById(plan.provider);
  const given = givenAmong(plan.given);
  return (
    <section class="card plan-sheet" aria-labelledby="plan-about">
      <h2 id="plan-about">
        {provider
          ? words('plan_about', [provider.name, onDay(plan.day)])
          : words('plan_from', [onDay(plan.day)])}
      </h2>
      <GivenList given={given} />
      <PlanSteps
        steps={actionPlan(given, provider)}
        ticked={new Set(plan.ticked)}
        onTick={onTick}
        onCopy={copyText}
      />
      <div class="not-printed stack">
        {isPrivate === false ? (
          <Switch
            label={words('plan_keep')}
            hint={words('plan_keep_hint')}
            on={isKept}
            onChange={onKeep}
            action="keep-plan"
          />
        ) : null}
        {isPrivate ? <p class="small soft">{words('plan_private')}</p> : null}
        <div class="row">
          <Button kind="main" glyph="print" action="print" onPress={() => window.print()}>
            {words('plan_print')}
          </Button>
        </div>
      </div>
    </section>
  );
}
