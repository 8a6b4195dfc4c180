import type { Composed } from '../../lib/report/compose';
import type { OutFile } from '../../lib/report/outgoing';
import { Button } from '../parts/Button';
import { More } from '../more/More';
import { words } from '../words';
import { CardFields } from './CardFields';
import { CardLink } from './CardLink';
import type { FieldsProps } from './cardProps';
import { FilePart } from './FilePart';

export interface LetterProps extends FieldsProps {
  /** What opens in the webmail that the message is in, and in the reader's mail program; null: no such address. */
  compose: { first: Composed; program: Composed | null } | null;
  /** How the webmail attaches a message by itself: a message key. */
  attach: string;
  onSave: (file: OutFile) => void;
  /** The whole mail as a draft: as it stands now. */
  draft: () => OutFile;
  onCopy: (text: string) => Promise<void>;
  /** Something was opened. */
  onOpened: () => void;
}

/** A mail to a desk: what goes out, then the file to save, then the window to send it from. */
export function LetterSteps({ out, compose, attach, onSave, draft, onOpened, ...fields }: LetterProps) {
  const { file } = out;
  // A report for machines is a whole mail, made anew from what the reader wrote. Attached it goes through any webmail
  // as it is; as a draft, programs may make an ordinary mail of it.
  const isWhole = file?.arf !== undefined;
  const isCut = compose !== null && compose.first.body !== out.body;
  return (
    <>
      <CardFields
        {...fields}
        out={out}
        fields={['to', 'subject', 'body']}
        wrongTo={compose ? '' : words('options_senders_wrong')}
      />
      {isCut ? <p class="small sheet-wrong">{words('draft_too_long')}</p> : null}
      {file ? (
        <div class="sheet-field">
          <p class="sheet-label">{words('draft_attachment')}</p>
          <FilePart
            file={file}
            isMade={fields.form !== 'original'}
            rebuilt={out.rebuilt}
            now={isWhole ? draft : undefined}
          />
        </div>
      ) : null}
      <ol class="sheet-steps">
        {file ? (
          <li>
            <Button glyph="file" action="save-file" onPress={() => onSave(isWhole ? draft() : file)}>
              {words('report_save_file')}
            </Button>
            <p class="small soft">{words('report_attach_how')}</p>
            {/* What the webmail attaches by itself is the original as it came. */}
            {file.altered || isWhole ? null : <p class="small soft">{words(attach)}</p>}
          </li>
        ) : null}
        {compose ? (
          <li>
            <CardLink kind="main" glyph="mail" action="compose" href={compose.first.url} onOpened={onOpened}>
              {words('open_in_mail')}
            </CardLink>
            {/* Where it opens: a page may look like somebody's webmail and be another's. */}
            {compose.first.inWebmail ? (
              <p class="small soft">
                <bdi class="mono" dir="ltr">
                  {new URL(compose.first.url).origin}
                </bdi>
              </p>
            ) : null}
          </li>
        ) : null}
        {fields.children}
      </ol>
      {compose ? (
        <More name="sheet-more" title={words('report_other_program')}>
          <div class="row">
            {compose.program ? (
              <CardLink glyph="mail" action="compose-program" href={compose.program.url} onOpened={onOpened}>
                {words('report_open_program')}
              </CardLink>
            ) : null}
            <Button glyph="file" action="save-draft" onPress={() => onSave(draft())}>
              {words('report_save_draft')}
            </Button>
          </div>
          <p class="small soft">{words('report_save_draft_hint')}</p>
        </More>
      ) : null}
    </>
  );
}
