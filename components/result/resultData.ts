import type { ComponentChildren } from 'preact';
import type { Step } from '../../lib/advise/advise';
import type { Assessment } from '../../lib/assess/assessment';
import type { Message } from '../../lib/message/message';
import type { ShowPlace } from '../findings/showPlace';
import type { IncidentView } from '../incidentCard/IncidentCard';

/** Everything that is shown about one message: data, and what happens on a choice. */
export interface ResultData {
  assessment: Assessment;
  message: Message | null;
  /** Read from what the user pasted. */
  pasted?: boolean;
  officialDomains: string[];
  verify: Step[];
  /** "I already clicked": it leads to a page of the extension, of which nothing is known here. */
  afterClick: ComponentChildren;
  incident: IncidentView | null;
  /** Whom to tell: where that goes on is not known here, either. */
  report: ComponentChildren;
  /** The result as text with links made harmless. */
  reportText: string;
  onCopy: (text: string) => Promise<void>;
  /** Shows where a piece of evidence stands in the page that is open; undefined where none is. */
  onShow?: ShowPlace;
}
