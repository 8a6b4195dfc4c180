import type { ComponentChildren } from 'preact';
import { words } from '../../components/words';
import type { Organisation } from '../../lib/report/organisation';
import type { OrganisationPolicy } from '../../lib/storage/readPolicy';
import { Part } from './Part';

/** What an administrator has set, for reading only: what holds, and what of it could not be used. */
export function OrganisationCard({ policy: { organisation, problems } }: { policy: OrganisationPolicy }) {
  return (
    <Part
      part="organisation"
      title={words('organisation_title')}
      lead={words(organisation ? 'organisation_lead' : 'organisation_no_mailbox')}
    >
      {organisation ? <Holds {...organisation} /> : null}
      {problems.length > 0 ? (
        <>
          <p>{words('organisation_unusable')}</p>
          <ul data-part="problems">
            {problems.map((field) => (
              <li key={field}>
                <code class="mono" lang="en" dir="ltr">
                  {field}
                </code>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Part>
  );
}

function Holds({ name, reportTo, subjectPrefix, ticketFormat, otherDesks, domain }: Organisation) {
  return (
    <>
      <dl class="options-facts">
        <Row label={words('organisation_name')}>{name}</Row>
        <Row label={words('organisation_mailbox')}>{reportTo}</Row>
        {subjectPrefix ? <Row label={words('organisation_prefix')}>{subjectPrefix}</Row> : null}
        <Row label={words('organisation_format')}>
          {words(FORMAT[ticketFormat], [ticketFormat.toUpperCase()])}
        </Row>
        {domain ? <Row label={words('organisation_domain')}>{domain}</Row> : null}
      </dl>
      <p>{words(otherDesks ? 'organisation_others' : 'organisation_no_others')}</p>
    </>
  );
}

const FORMAT: Record<Organisation['ticketFormat'], string> = {
  eml: 'organisation_format_eml',
  arf: 'organisation_format_report',
  xarf: 'organisation_format_report',
  text: 'organisation_format_text',
};

function Row({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd class="soft">
        <bdi>{children}</bdi>
      </dd>
    </div>
  );
}
