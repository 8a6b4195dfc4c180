import type { Desk, Way } from '../../lib/report/desk';
import { onDay } from '../inLanguage';
import { Glyph } from '../icons/Glyph';
import { SourceLine } from '../steps/SourceLine';
import { words } from '../words';

/** What a desk takes, does and needs, and where that was read; it opens at a click. */
export function AboutDesk({ desk, way }: { desk: Desk; way: Way }) {
  const { does, needs, bounce, status, source, checked } = desk;
  const takes = way.type === 'sms' ? words('choice_by_sms', [way.value]) : words(`desk_takes_${way.takes}`);
  const facts = [
    ...(status === 'confirmed' ? [] : [words('desk_unconfirmed')]),
    takes,
    ...needs.map((what) => words(`desk_needs_${what}`)),
    ...does.map((what) => words(`desk_does_${what}`)),
    ...(bounce && way.type === 'email' ? [words(`desk_bounce_${bounce}`)] : []),
  ];
  return (
    <details class="choice-more small soft">
      <summary>
        {words('choice_more')}
        <span class="section-turn">
          <Glyph name="open" size={16} />
        </span>
      </summary>
      <ul class="choice-facts">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {source === null ? (
        <p>{words('source_checked', [onDay(checked)])}</p>
      ) : (
        <SourceLine source={{ url: source, checked }} />
      )}
    </details>
  );
}
