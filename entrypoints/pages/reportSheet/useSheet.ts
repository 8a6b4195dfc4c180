import { useMemo } from 'preact/hooks';
import { cardData } from '../../../components/reportSheet/cardData';
import type { Choice } from '../../../lib/report/choose/choices';
import type { Message } from '../../../lib/message/message';
import type { CheckedMessage } from '../../shared/protocol';
import { useReportChoices } from '../useReportChoices';
import { fitting } from './openings';
import { useCards } from './useCards';
import { useMask } from './useMask';
import { useMatter } from './useMatter';
import { useReported } from './useReported';
import { useTold } from './useTold';

export interface SheetNeeds {
  checked: CheckedMessage;
  message: Message;
  /** A character a byte; null: not at hand. */
  source: string | null;
  webmail: string | null;
  page: string | null;
  chosen: readonly string[] | null;
  isPrivate: boolean;
}

/** All that the sheet shows and does: whom to tell, the mask, one card a place, and what became of each. */
export function useSheet({ checked, message, source, webmail, page, chosen: before, isPrivate }: SheetNeeds) {
  const { ready, props: list, chosen: among } = useReportChoices(checked, message, webmail, before);
  const chosen = inOrderOfDoing(among);
  const mask = useMask(source, message, checked.account ?? null);
  const cards = useCards();
  const record = useReported(isPrivate);
  const { assessment } = checked;
  const matter = useMatter({ message, assessment, source, ...mask });
  const ids = chosen.map(({ id, way }) => `${id} ${way?.value ?? ''}`).join('\n');
  // What a large message is made into is not made again at every letter that is typed elsewhere.
  const data = useMemo(
    () =>
      chosen.map((choice) =>
        cardData(choice, cards.stateOf(choice.id), matter, (out) => fitting(out, { webmail, page })),
      ),
    [ids, cards.all, matter, webmail, page],
  );
  const told = useTold(matter);
  return { ready, list, mask, cards, data, record, told };
}

/** The webmail's own button comes last here: it usually takes the message away from where it can be sent on. */
const inOrderOfDoing = (chosen: readonly Choice[]) =>
  chosen.toSorted((a, b) => Number(a.kind === 'webmail') - Number(b.kind === 'webmail'));
