import { useEffect, useState } from 'preact/hooks';
import { areReportsBroken, reports, type Reports } from '../../lib/storage/reports';

/**
 * The history of reports and what it becomes while the page is open, in whichever tab it changes. Null until it is read.
 * `broken`: there is something that could not be read.
 */
export function useReports(): { stored: Reports | null; broken: boolean } {
  const [stored, setStored] = useState<Reports | null>(null);
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    const lookAside = () => areReportsBroken().then(setBroken, () => setBroken(true));
    const take = (now: Reports) => {
      setStored(now);
      void lookAside();
    };
    reports.get().then(take, () => {
      setBroken(true);
      setStored({ keep: true, dropped: 0, reports: [] });
    });
    return reports.subscribe(take);
  }, []);
  return { stored, broken };
}
