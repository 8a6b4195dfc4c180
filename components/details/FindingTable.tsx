import type { Finding, TrustFact } from '../../lib/assess/assessment';
import { words } from '../words';

/** Every finding with its family, grade and weight, and what was taken off for what speaks for the message. */
export function FindingTable({ findings, trust }: { findings: Finding[]; trust: TrustFact[] }) {
  if (findings.length + trust.length === 0) return null;
  return (
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
  );
}
