import type { ComponentChildren } from 'preact';
import { CopyButton } from '../parts/CopyButton';
import { More } from '../more/More';
import { words } from '../words';
import { CardMarks } from './CardMarks';
import { LetterSteps, type LetterProps } from './LetterSteps';

interface Props extends LetterProps {
  /** The other forms, of use to those alone who can't forward. */
  picker: ComponentChildren;
}

/**
 * A desk that wants the message itself: sent on with the reader's own Forward, which keeps more of it than a text made
 * here. That text is there for who can't.
 */
export function ForwardCard({ picker, ...props }: Props) {
  const { out, onCopy, children } = props;
  return (
    <>
      <p>{words('desk_takes_forward')}</p>
      {out.altered ? <p class="sheet-note">{words('report_forward_unmasked')}</p> : null}
      <ol class="sheet-steps">
        <li>
          <p class="sheet-to">
            <bdi class="mono" dir="ltr">
              {out.to}
            </bdi>
          </p>
          <CopyButton text={out.to} onCopy={onCopy} label={words('report_copy_address')} action="copy-to" />
        </li>
        {children}
      </ol>
      <More name="sheet-more" title={words('report_as_text')} open={out.altered}>
        <div class="stack">
          <CardMarks out={out} />
          <LetterSteps {...props}>{null}</LetterSteps>
          {picker}
        </div>
      </More>
    </>
  );
}
