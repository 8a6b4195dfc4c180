import { useId } from 'preact/hooks';
import type { FormId } from '../../lib/report/outgoing';
import { More } from '../more/More';
import { words } from '../words';

interface Props {
  forms: readonly FormId[];
  form: FormId;
  onPick: (form: FormId) => void;
}

/** The other forms that this place can do something with; nothing where there is one alone. */
export function FormPicker({ forms, form, onPick }: Props) {
  const name = useId();
  if (forms.length < 2) return null;
  return (
    <More name="sheet-more" title={words('report_forms')}>
      <fieldset class="sheet-forms">
        <legend class="only-read">{words('report_forms')}</legend>
        {forms.map((one) => (
          <label key={one}>
            <input type="radio" name={name} value={one} checked={one === form} onChange={() => onPick(one)} />
            {words(`reports_form_${one}`)}
          </label>
        ))}
      </fieldset>
    </More>
  );
}
