import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../components/parts/Button';
import { Said } from '../../components/parts/Said';
import { words } from '../../components/words';
import { dropPlan, keepPlan, type KeptPlan } from '../../lib/storage/plans';
import { KeptPlanLine } from './KeptPlanLine';

/** The other plans that are kept, each with the way to open and to delete it. A deleted one can be brought back. */
export function KeptPlans({ kept }: { kept: readonly KeptPlan[] }) {
  const [gone, setGone] = useState<KeptPlan | null>(null);
  const [said, say] = useState('');
  const after = useRef<HTMLDivElement>(null);
  // The button that was pressed is no longer there: the next one to press is.
  useEffect(() => {
    if (gone) after.current?.querySelector('button')?.focus();
  }, [gone]);
  const tell = async (writing: Promise<{ ok: boolean }>, now: KeptPlan | null, done: string) => {
    const { ok } = await writing.catch(() => ({ ok: false }));
    if (ok) setGone(now);
    say(ok ? done : words('not_saved'));
  };
  if (kept.length === 0 && !gone && !said) return null;
  return (
    <section class="plan-kept not-printed" data-part="kept-plans">
      <h2>{words('plan_list')}</h2>
      {kept.length > 0 ? (
        <ul class="plan-list">
          {kept.toReversed().map((plan) => (
            <KeptPlanLine
              key={plan.id}
              plan={plan}
              onDelete={() => void tell(dropPlan(plan.id), plan, words('plan_dropped'))}
            />
          ))}
        </ul>
      ) : null}
      <Said>{said}</Said>
      {gone ? (
        <div class="row" ref={after}>
          <Button
            kind="quiet"
            action="undo-delete"
            onPress={() => void tell(keepPlan(gone), null, words('plan_back'))}
          >
            {words('plan_undo')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
