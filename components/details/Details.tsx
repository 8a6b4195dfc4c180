import type { Assessment } from '../../lib/assess/assessment';
import type { Message } from '../../lib/message/message';
import { CopyButton } from '../parts/CopyButton';
import { Section } from '../parts/Section';
import { words } from '../words';
import { AuthenticationTable } from './AuthenticationTable';
import './Details.css';

interface Props {
  assessment: Assessment;
  message: Message | null;
  /** The same in words, to copy. */
  text: string;
  onCopy: (text: string) => Promise<void>;
}

/** Everything that led to the verdict, for people who want the machinery. */
export function Details({ assessment, message, text, onCopy }: Props) {
  const { score, findings, trust, silenced } = assessment;
  return (
    <Section part="details" glyph="details" title={words('section_details')}>
      <p>{words('details_score', [score.toFixed(2)])}</p>
      <table class="details-table small">
        <caption class="details-caption">{words('details_findings')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('details_signal')}</th>
            <th scope="col">{words('details_family')}</th>
            <th scope="col">{words('details_grade')}</th>
            <th scope="col">{words('details_weight')}</th>
          </tr>
        </thead>
        <tbody>
          {findings.map((finding) => (
            <tr key={finding.signal}>
              <th scope="row" class="mono">
                {finding.signal}
              </th>
              <td lang="en">{finding.family}</td>
              <td>{finding.grade}</td>
              <td>{finding.weight.toFixed(2)}</td>
            </tr>
          ))}
          {trust.map((fact) => (
            <tr key={fact.id}>
              <th scope="row">{words(`trust_${fact.id.replaceAll('-', '_')}`, fact.params)}</th>
              <td>{words('details_trust')}</td>
              <td>{'–'}</td>
              <td>{`−${fact.weight.toFixed(2)}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {silenced.length > 0 ? (
        <div>
          <h3>{words('details_silenced')}</h3>
          <ul class="small">
            {silenced.map(({ signal, guard }) => (
              <li key={signal}>
                <code class="mono">{signal}</code> · {words(`guard_${guard.replaceAll('-', '_')}`)}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <AuthenticationTable authentication={message?.authentication} />
      <div class="row">
        <CopyButton text={text} onCopy={onCopy} label={words('copy_text')} action="copy-text" />
        <CopyButton
          text={JSON.stringify({ assessment, headers: message?.headers }, null, 2)}
          onCopy={onCopy}
          label={words('copy_json')}
        />
      </div>
    </Section>
  );
}
