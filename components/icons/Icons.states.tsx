import type { VNode } from 'preact';
import type { Verdict } from '../../lib/assess/assessment';
import { Glyph } from './Glyph';
import { Mark } from './Mark';
import { NameMark } from './NameMark';
import { VerdictShape } from './VerdictShape';

const VERDICTS: Verdict[] = ['dangerous', 'suspicious', 'unremarkable', 'authentic', 'unreadable'];

export const states: Record<string, () => VNode> = {
  verdicts: () => (
    <div class="row">
      {[20, 44].flatMap((size) =>
        VERDICTS.map((verdict) => <VerdictShape key={`${verdict}${size}`} verdict={verdict} size={size} />),
      )}
    </div>
  ),
  glyphs: () => (
    <div class="row">
      {(['why', 'check', 'report', 'details', 'out', 'search', 'mail', 'back'] as const).map((name) => (
        <Glyph key={name} name={name} />
      ))}
    </div>
  ),
  mark: () => <Mark size={48} />,
  name: () => <NameMark />,
};
