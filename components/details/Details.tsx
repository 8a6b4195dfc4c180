import type { Assessment } from '../../lib/assess/assessment';
import { thresholds } from '../../lib/assess/weights.json';
import type { Message } from '../../lib/message/message';
import { CopyButton } from '../parts/CopyButton';
import { Section } from '../parts/Section';
import { uncheckedKeys } from '../uncheckedList/uncheckedKeys';
import { words } from '../words';
import { AuthenticationTable } from './AuthenticationTable';
import { FindingTable } from './FindingTable';
import { HeaderTable } from './HeaderTable';
import './Details.css';

interface Props {
  assessment: Assessment;
  message: Message | null;
  /** The same in words, to copy. */
  text: string;
  onCopy: (text: string) => Promise<void>;
}

/** Everything that led to the verdict, for people who want the machinery. The only place for its words. */
export function Details({ assessment, message, text, onCopy }: Props) {
  const { score, silenced, unchecked } = assessment;
  const bounds = [thresholds.suspicious, thresholds.dangerous].map((bound) => bound.toFixed(2));
  const not = uncheckedKeys(unchecked, message);
  const { headers, authentication, origin, defects, missing } = message ?? {};
  return (
    <Section part="details" glyph="details" title={words('section_details')}>
      <p>{words('details_score', [score.toFixed(2), ...bounds])}</p>
      <FindingTable findings={assessment.findings} trust={assessment.trust} />
      {silenced.length > 0 ? (
        <div>
          <h3>{words('details_silenced')}</h3>
          <ul class="details-list small">
            {silenced.map(({ signal, guard }) => (
              <li key={signal}>
                <code class="mono">{signal}</code> · {words(`guard_${guard.replaceAll('-', '_')}`)}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <AuthenticationTable authentication={authentication} />
      <HeaderTable headers={headers} />
      {not.length > 0 ? (
        <div>
          <h3>{words('was_not_checked')}</h3>
          <ul class="details-list small">
            {not.map((key) => (
              <li key={key}>{words(key)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <div class="row">
        <CopyButton text={text} onCopy={onCopy} label={words('copy_text')} action="copy-text" />
        <CopyButton
          text={JSON.stringify(
            { assessment, thresholds, origin, defects, missing, authentication, headers },
            null,
            2,
          )}
          onCopy={onCopy}
          label={words('copy_json')}
          action="copy-json"
        />
      </div>
    </Section>
  );
}
