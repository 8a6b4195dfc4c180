import { useRef, useState } from 'preact/hooks';
import { counted } from '../../../components/inLanguage';
import { words } from '../../../components/words';
import { dropReport, keepReport, type ReportRecord } from '../../../lib/storage/reports';

/** A record but for what is told here. */
export type Reported = Omit<ReportRecord, 'id' | 'at' | 'state'>;

/** What became of each place: how far it got, and the list of reports that keeps it. In private windows none does. */
export function useReported(isPrivate: boolean) {
  const [states, setStates] = useState<Readonly<Record<string, ReportRecord['state']>>>({});
  const [said, say] = useState('');
  const ids = useRef(new Map<string, string>());
  const opened = useRef(new Set<string>());
  const idOf = (choice: string): string => {
    const id = ids.current.get(choice) ?? crypto.randomUUID();
    ids.current.set(choice, id);
    return id;
  };
  const note = async (record: Reported, state: ReportRecord['state']) => {
    setStates((now) => ({ ...now, [record.choice]: state }));
    if (isPrivate) return;
    const kept = await keepReport({
      ...record,
      id: idOf(record.choice),
      at: new Date().toISOString(),
      state,
    });
    if (!kept.ok) say(words(kept.reason === 'quota' ? 'report_no_room' : 'not_saved'));
    else say(kept.dropped > 0 ? counted('reports_gone', kept.dropped) : '');
  };
  return {
    said,
    states,
    /** By the id of a choice: something of it was opened or saved. */
    isOpened: (choice: string) => opened.current.has(choice),
    /** It was made ready to be sent. What is known to be sent stays so. */
    open: (record: Reported) => {
      opened.current.add(record.choice);
      if (states[record.choice] !== 'sent') void note(record, 'opened');
    },
    send: (record: Reported, sent: boolean) => {
      if (sent || opened.current.has(record.choice)) {
        void note(record, sent ? 'sent' : 'opened');
        return;
      }
      // It was never opened from here: as if nothing had been said.
      setStates((now) =>
        Object.fromEntries(Object.entries(now).filter(([choice]) => choice !== record.choice)),
      );
      if (!isPrivate) void dropReport(idOf(record.choice));
    },
  };
}
