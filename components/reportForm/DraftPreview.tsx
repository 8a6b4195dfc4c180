import { useId, useState } from 'preact/hooks';
import { fittingBody } from '../../lib/report/encode';
import type { Desk } from '../../lib/report/desk';
import type { Draft } from '../../lib/report/report';
import { Button, LinkButton } from '../parts/Button';
import { CopyButton } from '../parts/CopyButton';
import { words } from '../words';

interface Props {
  desk: Desk;
  draft: Draft;
  composeUrl: (draft: Draft) => string;
  text: string;
  onCopy: (text: string) => Promise<void>;
  onSaveOriginal?: () => void;
}

/** Exactly what goes out, before it does: to, subject, body, attachment. Subject and body can be changed. */
export function DraftPreview({ desk, draft, composeUrl, text, onCopy, onSaveOriginal }: Props) {
  const [subject, setSubject] = useState(draft.subject);
  const [way] = desk.ways;
  const byMail = way.type === 'email';
  const [body, setBody] = useState(byMail ? fittingBody(draft.body) : draft.body);
  const field = useId();
  return (
    <div class="draft stack">
      <dl class="draft-facts">
        <dt>{words(byMail ? 'draft_to' : 'draft_where')}</dt>
        <dd class="mono">{way.value}</dd>
        {byMail ? (
          <>
            <dt>{words('draft_attachment')}</dt>
            <dd>{words(draft.attachOriginal ? 'draft_attach_original' : 'draft_attach_nothing')}</dd>
          </>
        ) : null}
      </dl>
      <label class="report-field" for={`${field}-subject`}>
        {words('draft_subject')}
      </label>
      <input
        id={`${field}-subject`}
        type="text"
        value={subject}
        onInput={(event) => setSubject(event.currentTarget.value)}
      />
      <label class="report-field" for={`${field}-body`}>
        {words('draft_body')}
      </label>
      <textarea
        id={`${field}-body`}
        rows={7}
        dir="auto"
        value={body}
        onInput={(event) => setBody(event.currentTarget.value)}
      />
      {byMail && fittingBody(body) !== body ? <p class="small">{words('draft_too_long')}</p> : null}
      {draft.rebuilt ? <p class="small soft">{words('draft_rebuilt')}</p> : null}
      <div class="row">
        {onSaveOriginal ? (
          <Button glyph="file" action="save-eml" onPress={onSaveOriginal}>
            {words('save_original')}
          </Button>
        ) : null}
        {byMail ? (
          <LinkButton
            kind="main"
            glyph="mail"
            action="compose"
            href={composeUrl({ ...draft, subject, body })}
          >
            {words('open_in_mail')}
          </LinkButton>
        ) : null}
        {way.type === 'form' ? (
          <LinkButton kind="main" href={way.value}>
            {words('open_form')}
          </LinkButton>
        ) : null}
        <CopyButton
          text={byMail ? text : `${subject}\n\n${body}`}
          onCopy={onCopy}
          label={words('copy_text')}
          action="copy-text"
        />
      </div>
      {draft.attachOriginal && onSaveOriginal ? <p class="small soft">{words('draft_attach_how')}</p> : null}
    </div>
  );
}
