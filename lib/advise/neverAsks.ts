import type { ProviderGuide } from '../providers/provider';
import type { Step } from './advise';

/**
 * What the provider says that it never asks for: in short by keys `asked_<word>`, and as its file has it, with source and
 * date. What was not confirmed is told as that, without a page, beside what goes for everybody.
 */
export function neverAsks(name: string, guide: ProviderGuide | undefined): Step[] {
  const general: Step = { key: 'advise_never_share', params: [] };
  const fact = guide?.never_asks;
  if (!guide || !fact) return [general];
  const { text, asks, source_url, verified } = fact;
  const quote = { text, lang: 'en' };
  if (!verified) return [general, { key: 'advise_never_heard', params: [name], quote, verified }];
  const said = { params: [name], quote, verified, source: { url: source_url, checked: guide.checked } };
  // A fact may be about something else, such as how its real mail is marked.
  if (asks.length === 0) return [general, { key: 'advise_says', ...said }];
  return [{ key: 'advise_never_asks', ...said, items: asks.map((what) => `asked_${what}`) }];
}
