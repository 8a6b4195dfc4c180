import type { CardData } from '../../../components/reportSheet/cardData';
import { localDay } from '../../../components/localDay';
import { PrintedReport } from '../../../components/reportSheet/PrintedReport';
import type { Message } from '../../../lib/message/message';
import type { CheckedMessage } from '../../shared/protocol';
import { placeName } from './placeName';
import { reported } from './reported';

interface Props {
  checked: CheckedMessage;
  message: Message;
  data: readonly CardData[];
  /** By the id of a choice. */
  states: Readonly<Record<string, 'opened' | 'sent'>>;
  isOpened: (choice: string) => boolean;
}

/** The sheet for the printer. */
export function PrintedFor({ checked, message, data, states, isOpened }: Props) {
  const places = data.flatMap((one) => {
    const record = reported(one, checked, isOpened(one.choice.id));
    const { id } = one.choice;
    return record
      ? [
          {
            ...record,
            id,
            name: placeName(one.choice),
            isSent: states[id] === 'sent',
          },
        ]
      : [];
  });
  return (
    <PrintedReport
      message={message}
      assessment={checked.assessment}
      places={places}
      day={localDay(new Date())}
    />
  );
}
