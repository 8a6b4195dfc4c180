import type { CardData } from '../../../components/reportSheet/cardData';
import { localDay } from '../../../components/localDay';
import { PrintedReport } from '../../../components/reportSheet/PrintedReport';
import { placeName } from './placeName';
import { reported } from './reported';
import type { Told } from './useTold';

interface Props {
  told: Told;
  data: readonly CardData[];
  /** By the id of a choice. */
  states: Readonly<Record<string, 'opened' | 'sent'>>;
  isOpened: (choice: string) => boolean;
}

/** The sheet for the printer. */
export function PrintedFor({ told, data, states, isOpened }: Props) {
  const places = data.map((one) => {
    const { id } = one.choice;
    const record = reported(one, told, isOpened(id));
    return { ...record, id, name: placeName(one.choice), isSent: states[id] === 'sent' };
  });
  return <PrintedReport {...told} places={places} day={localDay(new Date())} />;
}
