import { LURE, signalCases } from '../../../tests/signalCases';
import futureDate from './future-date';

const user = { senders: [], domains: [], now: '2026-03-10T12:00:00.000Z' };

signalCases(futureDate, {
  fires: [['a week ahead', { date: '2026-03-17T12:00:00.000Z', html: LURE }, user]],
  quiet: [
    ['the time is not known', { date: '2026-03-17T12:00:00.000Z', html: LURE }],
    ['no date', { date: undefined, html: LURE }, user],
    ['another time zone', { date: '2026-03-11T02:00:00.000Z', html: LURE }, user],
    ['an old message', { date: '2025-03-10T12:00:00.000Z', html: LURE }, user],
    ['nothing asked for', { date: '2026-03-17T12:00:00.000Z' }, user],
  ],
});
