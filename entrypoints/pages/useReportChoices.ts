import { useMemo, useState } from 'preact/hooks';
import type { ReportChoicesProps } from '../../components/reportChoices/ReportChoices';
import type { Message } from '../../lib/message/message';
import { choices, type Choice } from '../../lib/report/choose/choices';
import type { CheckedMessage } from '../shared/protocol';
import { useCountry } from './useCountry';
import { useOrganisation } from './useOrganisation';

interface ReportChosen {
  /** False until the country and the organisation's policy are read: the choices may change at once. */
  ready: boolean;
  /** What the list of choices needs. */
  props: ReportChoicesProps;
  /** The choices that stand chosen, in order. */
  chosen: Choice[];
}

/**
 * Who can be told of a message, and who the reader chose, for the country that he chose. What he ticked or unticked
 * stays so when the choices change.
 * @param webmail adapter id; null where the message is in none
 * @param before ids chosen on another page; null: what is preselected
 */
export function useReportChoices(
  { assessment }: Pick<CheckedMessage, 'assessment'>,
  message: Message,
  webmail: string | null,
  before: readonly string[] | null = null,
): ReportChosen {
  const { country, guessed, change, ready } = useCountry();
  const policy = useOrganisation();
  const [ticked, tick] = useState<Record<string, boolean>>({});
  const [moved, move] = useState(false);
  const organisation = policy?.organisation ?? null;
  // Not anew at every letter that is typed elsewhere on the page.
  const offered = useMemo(
    () => choices({ message, assessment, webmail, country, organisation }),
    [message, assessment, webmail, country, organisation],
  );
  // What was chosen elsewhere says nothing of the body of another country.
  const isNew = ({ kind }: Choice) =>
    before === null || (moved && (kind === 'country' || kind === 'everyone'));
  const isChosen = (one: Choice) =>
    ticked[one.id] ?? ((before?.includes(one.id) ?? false) || (isNew(one) && one.preselected));
  const chosen = offered.filter(isChosen);
  return {
    ready: ready && policy !== undefined,
    chosen,
    props: {
      choices: offered,
      selected: chosen.map(({ id }) => id),
      onSelect: (ids) => {
        const changed = offered.filter((one) => ids.includes(one.id) !== chosen.includes(one));
        tick((now) => ({ ...now, ...Object.fromEntries(changed.map(({ id }) => [id, ids.includes(id)])) }));
      },
      webmail,
      country,
      guessed,
      onCountry: (to) => {
        move(true);
        change(to);
      },
      warned: assessment.verdict === 'dangerous' || assessment.verdict === 'suspicious',
    },
  };
}
