import type { OutFile } from '../../lib/report/outgoing';
import { Button } from '../parts/Button';
import { CopyButton } from '../parts/CopyButton';
import { words } from '../words';
import { CardFields } from './CardFields';
import { CardLink } from './CardLink';
import type { FieldsProps } from './cardProps';
import { FilePart } from './FilePart';

interface Props extends FieldsProps {
  /** The desk's own page, https. */
  page: string;
  onCopy: (text: string) => Promise<void>;
  onSave: (file: OutFile) => void;
  onOpened: () => void;
}

/** A desk with a form: the text ready to copy, then the form. Nothing is filled in there by us. */
export function FormDeskCard({ out, form, page, onCopy, onSave, onOpened, children, ...fields }: Props) {
  const isList = form === 'urls';
  const { file } = out;
  return (
    <>
      <CardFields {...fields} out={out} fields={['body']} isList={isList} />
      {isList ? <p class="small soft">{words('report_urls_note')}</p> : null}
      {file ? <FilePart file={file} isMade={form !== 'original'} rebuilt={out.rebuilt} /> : null}
      <ol class="sheet-steps">
        <li>
          <CopyButton text={out.body} onCopy={onCopy} label={words('copy_text')} action="copy-body" />
        </li>
        {file ? (
          <li>
            <Button glyph="file" action="save-file" onPress={() => onSave(file)}>
              {words('report_save_file')}
            </Button>
          </li>
        ) : null}
        <li>
          <CardLink kind="main" action="open-form" href={page} onOpened={onOpened}>
            {words('open_form')}
          </CardLink>
          <p class="small soft">
            <bdi class="mono" dir="ltr">
              {page}
            </bdi>
          </p>
        </li>
        {children}
      </ol>
    </>
  );
}
