import type { ComponentChildren } from 'preact';
import { ownWays } from '../../lib/report/webmails/ownWays';
import { PageLink } from '../parts/PageLink';
import { words } from '../words';

interface Props {
  /** Adapter id; null where the message is not open in a webmail. */
  webmail: string | null;
  /** The sender's address is a real provider's own, or the reader's: see `isForged`. */
  forged: boolean;
  /** The message was passed on by somebody: its sender is not whom the report is about, and is not to be blocked. */
  passedOn?: boolean;
  /** "I already clicked". */
  afterClick: ComponentChildren;
}

/** After a report: what to do with the message, and with its sender. Short, and honest about what blocking does. */
export function AfterReport({ webmail, forged, passedOn = false, afterClick }: Props) {
  return (
    <section class="stack after-report">
      <h2>{words('after_report_title')}</h2>
      <ul class="stack">
        <li>{words('after_report_delete')}</li>
        <li>{words('after_report_quiet')}</li>
        {passedOn ? null : forged ? (
          <li>{words('after_report_forged')}</li>
        ) : (
          <li>
            {words('after_report_block')} {words(ownWays(webmail).block.key)}
          </li>
        )}
      </ul>
      {afterClick}
      <p>
        <PageLink page="/reports.html" glyph="report" newTab>
          {words('after_report_history')}
        </PageLink>
      </p>
    </section>
  );
}
