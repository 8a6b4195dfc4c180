import { LURE, from, signalCases } from '../../../tests/signalCases';
import firstTimeSender from './first-time-sender';

const many = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    name: '',
    address: `p${i}@club${i}.example`,
    first: '2026-01-01',
    last: '2026-01-01',
    count: 1,
  }));
const user = { senders: [], domains: [], correspondents: many(40) };
const stranger = from('', 'x@stranger.test');

signalCases(firstTimeSender, {
  fires: [['nobody like him wrote before', { from: stranger, html: LURE }, user]],
  quiet: [
    ['no history', { from: stranger, html: LURE }],
    ['a young one', { from: stranger, html: LURE }, { ...user, correspondents: many(5) }],
    ['known', { from: from('', 'P3@club3.example'), html: LURE }, user],
    ['somebody else of a known organisation', { from: from('', 'new@club3.example'), html: LURE }, user],
    ['nothing asked for', { from: stranger }, user],
  ],
});
