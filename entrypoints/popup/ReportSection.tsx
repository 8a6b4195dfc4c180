import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { Section } from '../../components/parts/Section';
import { words } from '../../components/words';
import type { ReportStartProps } from './ReportStart';

/**
 * The way to report the message. Whom one can tell, and what becomes of links on the way, is a good part of the popup's
 * program and no part of the answer: it is loaded when the section is opened.
 */
export function ReportSection(props: ReportStartProps) {
  const [loaded, setLoaded] = useState<{ Start: ComponentType<ReportStartProps> } | null>(null);
  const [failed, setFailed] = useState(false);
  const load = () =>
    void import('./ReportStart').then(
      ({ ReportStart }) => setLoaded({ Start: ReportStart }),
      () => setFailed(true),
    );
  return (
    <Section part="report" glyph="report" title={words('section_report')} onOpen={load}>
      {failed ? <p role="alert">{words('popup_rest_failed')}</p> : null}
      {loaded ? <loaded.Start {...props} /> : null}
    </Section>
  );
}
