import { AfterClick } from '../../components/afterClick/AfterClick';
import { choicesAt } from '../../lib/advise/plan/choices';
import { actionPlan } from '../../lib/advise/plan/plan';
import type { Provider } from '../../lib/providers/provider';
import { copyText } from './copyText';
import { planPage } from './planPage';
import { usePrivate } from './usePrivate';

/** What to do after a mistake with a message in the name of this provider; null: of nobody in the directory. */
export function AfterClickFor({ provider }: { provider: Provider | null }) {
  const isPrivate = usePrivate() !== false;
  return (
    <AfterClick
      choices={choicesAt(provider)}
      planFor={(given) => actionPlan(given, provider)}
      pageFor={(given, ticked) =>
        planPage({ provider: provider?.id ?? null, given: [...given], ticked, isPrivate })
      }
      onCopy={copyText}
    />
  );
}
