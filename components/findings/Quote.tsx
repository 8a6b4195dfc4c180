import { cut } from '../../lib/links/cut';
import type { Evidence } from '../../lib/signals/signal';
import { sentenceAround } from './sentenceAround';

/** The exact words; those that are only a part of a sentence stand in it, set off. */
export function Quote({ evidence, text }: { evidence: Evidence; text: string }) {
  const found =
    evidence.field === 'text' && evidence.at !== undefined
      ? sentenceAround(text, evidence.text, evidence.at)
      : null;
  return (
    <blockquote class="evidence-text" dir="auto">
      {found ? (
        <>
          {found.before}
          <mark class="evidence-phrase">{cut(found.phrase)}</mark>
          {found.after}
        </>
      ) : (
        cut(evidence.text)
      )}
    </blockquote>
  );
}
