import { useState } from 'preact/hooks';
import type { PlanStep } from '../../lib/advise/plan/plan';
import { PageLink, type OwnPage } from '../parts/PageLink';
import { Section } from '../parts/Section';
import { words } from '../words';
import { GivenChoices } from './GivenChoices';
import { PlanReady } from './PlanReady';
import { PlanSteps } from './PlanSteps';

interface Props<What extends string> {
  /** What a person may have given away; each is shown through `given_<what>`. */
  choices: readonly What[];
  planFor: (given: readonly What[]) => PlanStep[];
  /** The page that shows the same plan for printing and keeping. */
  pageFor: (given: readonly What[], ticked: string[]) => OwnPage;
  onCopy: (text: string) => Promise<void>;
}

/** "I already clicked or replied": first what happened, then one plan for all of it. No blame. */
export function AfterClick<What extends string>({ choices, planFor, pageFor, onCopy }: Props<What>) {
  const [chosen, choose] = useState<What[]>([]);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const steps = planFor(chosen);
  const tick = (id: string, done: boolean) =>
    setTicked((now) => new Set(done ? [...now, id] : [...now].filter((one) => one !== id)));
  return (
    <Section part="after-click" glyph="clicked" title={words('section_after_click')}>
      <p class="soft">{words('after_click_lead')}</p>
      <GivenChoices choices={choices} chosen={chosen} onChoose={choose} />
      <PlanReady count={steps.length} />
      {steps.length > 0 ? (
        <>
          <PlanSteps steps={steps} ticked={ticked} onTick={tick} onCopy={onCopy} />
          <div class="row">
            <PageLink page={pageFor(chosen, [...ticked])} glyph="file" newTab>
              {words('plan_open_page')}
            </PageLink>
          </div>
        </>
      ) : null}
    </Section>
  );
}
