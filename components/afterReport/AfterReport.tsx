import type { ComponentChildren } from 'preact';
import { ownWays } from '../../lib/report/webmails/ownWays';
import { PageLink } from '../parts/PageLink';
import { SheetPart } from '../reportSheet/SheetPart';
import { words } from '../words';
import './AfterReport.css';

interface Props {
  /** Adapter id; null where the message is not open in a webmail. */
  webmail: string | null;
  /** Blocking its sender would cost real mail (`isForged`). */
  forged: boolean;
  /** Somebody passed it on: its sender is not whom the report is about, and nothing is said of blocking. */
  passedOn?: boolean;
  /** "I already clicked". */
  afterClick: ComponentChildren;
  /** Of its heading: 2 on a page of its own, 3 inside a section of the answer. */
  level?: 2 | 3;
}

/** After a report: what to do with the message, and with its sender. Short, and honest about what blocking does. */
export function AfterReport({ webmail, forged, passedOn = false, afterClick, level = 2 }: Props) {
  return (
    <SheetPart part="after-report" title={words('after_report_title')} level={level}>
      <ul class="after-report">
        <li>{words('after_report_delete')}</li>
        <li>{words('after_report_quiet')}</li>
        {forged && !passedOn ? <li>{words('after_report_forged')}</li> : null}
        {forged || passedOn ? null : (
          <li>
            <p>{words('after_report_block')}</p>
            <p class="soft">{words(ownWays(webmail).block.key)}</p>
          </li>
        )}
      </ul>
      {afterClick}
      <div class="row">
        <PageLink page="/reports.html" glyph="report" newTab>
          {words('after_report_history')}
        </PageLink>
      </div>
    </SheetPart>
  );
}
