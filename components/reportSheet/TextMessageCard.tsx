import { CopyButton } from '../parts/CopyButton';
import { words } from '../words';
import { CardFields } from './CardFields';
import type { FieldsProps } from './cardProps';

interface Props extends FieldsProps {
  /** As it is dialled there. */
  number: string;
  onCopy: (text: string) => Promise<void>;
}

/** A desk that is texted: the number, and what to text. */
export function TextMessageCard({ out, number, onCopy, children, form, ...fields }: Props) {
  return (
    <>
      <p>{words('report_sms_how', [number])}</p>
      <CardFields {...fields} out={out} fields={['body']} isList={form === 'urls'} />
      <ol class="sheet-steps">
        <li>
          <div class="row">
            <CopyButton
              text={number}
              onCopy={onCopy}
              label={words('report_copy_number')}
              action="copy-number"
            />
            <CopyButton text={out.body} onCopy={onCopy} label={words('copy_text')} action="copy-body" />
          </div>
        </li>
        {children}
      </ol>
    </>
  );
}
