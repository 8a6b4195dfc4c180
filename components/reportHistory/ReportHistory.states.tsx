import type { VNode } from 'preact';
import { sampleReport } from '../../lib/report/history/sampleReport';
import type { ReportRecord } from '../../lib/storage/reports';
import { HOSTILE, LONG_TEXT, LONG_WORD } from '../sampleTexts';
import { ReportList } from './ReportList';

const yes = () => Promise.resolve(true);
const list = (reports: ReportRecord[], goneId: string | null = null) => (
  <ReportList reports={reports} goneId={goneId} backId={null} onSent={yes} onDelete={yes} onRestore={yes} />
);

export const states: Record<string, () => VNode> = {
  one: () => list([sampleReport()]),
  'just removed': () => list([sampleReport(), sampleReport({ id: 'b' })], 'b'),
  many: () =>
    list(
      Array.from({ length: 20 }, (_, n) =>
        sampleReport({
          id: String(n),
          at: `2026-03-0${1 + (n % 5)}T08:15:00.000Z`,
          state: n % 2 ? 'sent' : 'opened',
          rebuilt: n % 3 === 0,
        }),
      ),
    ),
  'by the webmail’s own button': () =>
    list([sampleReport({ form: 'own', to: '', claim: '', name: 'Roundcube', sender: '', altered: true })]),
  'long and hostile': () =>
    list([
      sampleReport({ subject: HOSTILE, sender: HOSTILE, claim: HOSTILE }),
      sampleReport({ id: 'b', subject: LONG_TEXT, sender: LONG_WORD, to: LONG_WORD }),
    ]),
};
