import type { VNode } from 'preact';
import { HOSTILE, LONG_TEXT, nothing } from '../sampleTexts';
import type { FoundRow } from './FoundList';
import { ProviderFinder } from './ProviderFinder';

const row = (id: string, over: Partial<FoundRow> = {}): FoundRow => ({
  id,
  name: `Example ${id}`,
  alias: null,
  domain: `${id}.example`,
  byAddress: false,
  ...over,
});
const finder = (typed: string, found: FoundRow[], full = false) => (
  <ProviderFinder typed={typed} onType={nothing} found={found} full={full} onChoose={nothing} backFrom={null}>
    <p>Not in the list</p>
  </ProviderFinder>
);

export const states: Record<string, () => VNode> = {
  'nothing typed': () => finder('', []),
  'nobody found': () => finder(HOSTILE, []),
  one: () => finder('bank', [row('bank', { alias: 'The Bank of Examples' })]),
  'by its address': () => finder('a@bank.example', [row('bank', { byAddress: true })]),
  many: () =>
    finder(
      'e',
      Array.from({ length: 20 }, (_, n) => row(`many-${n}`)),
      true,
    ),
  'long and hostile': () => finder('x', [row('x', { name: LONG_TEXT, alias: HOSTILE, domain: null })]),
};
