import { words } from '../words';
import './GivenChoices.css';

interface Props<What extends string> {
  /** Each is shown through `given_<what>`. */
  choices: readonly What[];
  chosen: readonly What[];
  /** Called with all that is chosen now, in the order of the choices. */
  onChoose: (chosen: What[]) => void;
}

/** What happened: any number of things. */
export function GivenChoices<What extends string>({ choices, chosen, onChoose }: Props<What>) {
  return (
    <fieldset class="given">
      <legend class="given-question">{words('after_click_question')}</legend>
      {choices.map((what) => (
        <label key={what} class="given-choice">
          <input
            type="checkbox"
            value={what}
            checked={chosen.includes(what)}
            onChange={({ currentTarget: { checked } }) =>
              onChoose(choices.filter((one) => (one === what ? checked : chosen.includes(one))))
            }
          />
          <span>{words(`given_${what}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
