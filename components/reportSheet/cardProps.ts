import type { ComponentChildren } from 'preact';
import type { FormId, Outgoing } from '../../lib/report/outgoing';
import type { Edits } from './edits';

/** What every card with fields takes. */
export interface FieldsProps {
  /** As it goes out now. */
  out: Outgoing;
  form: FormId;
  onEdit: (field: keyof Edits, value: string) => void;
  onReset: (() => void) | null;
  /** The last step: "I sent it". */
  children: ComponentChildren;
}
