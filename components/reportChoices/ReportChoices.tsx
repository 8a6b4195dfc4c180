import type { Choice } from '../../lib/report/choose/choices';
import { words } from '../words';
import { ChoiceItem } from './ChoiceItem';
import { CountryPick } from './CountryPick';
import './ReportChoices.css';

export interface ReportChoicesProps {
  /** In the order in which they are shown. */
  choices: readonly Choice[];
  /** Ids. */
  selected: readonly string[];
  /** Called with all that is chosen now, in the order of the choices. */
  onSelect: (ids: string[]) => void;
  /** Adapter id, for where its own button stands; null where there is none. */
  webmail: string | null;
  /** ISO 3166-1 alpha-2; null when not known. */
  country: string | null;
  /** Nobody chose the country. */
  guessed: boolean;
  onCountry: (country: string) => void;
  /** In the popup: short, since what each place does and needs stands again on the page that it leads to. */
  isBrief?: boolean;
  /** A card about each place follows, which says where the webmail's own button is. */
  hasCards?: boolean;
  /** Its question is asked by what it stands in. */
  isAsked?: boolean;
  /** The message got a warning; else it is said that a report of a genuine message hurts. */
  warned: boolean;
}

/** Who can be told of a message: any of them, with why, what it takes and what it does. */
export function ReportChoices(props: ReportChoicesProps) {
  const { choices, selected, onSelect, webmail, country, guessed, onCountry, warned } = props;
  const { isBrief = false, hasCards = false, isAsked = false } = props;
  const select = (id: string, chosen: boolean) =>
    onSelect(choices.flatMap((one) => ((one.id === id ? chosen : selected.includes(one.id)) ? one.id : [])));
  // Where the organisation wants no others, the country changes nothing.
  const othersToo = choices.every(({ organisation }) => organisation?.otherDesks !== false);
  return (
    <div class="stack">
      {warned ? null : <p>{words('choices_no_warning')}</p>}
      {choices.length > 0 ? (
        <fieldset class="choices">
          <legend class={isAsked ? 'only-read' : 'choices-question'}>{words('choices_question')}</legend>
          <p class="small soft">{words('choices_enough')}</p>
          <ul class="choices-list">
            {choices.map((choice) => (
              <ChoiceItem
                key={choice.id}
                choice={choice}
                webmail={webmail}
                isBrief={isBrief}
                hasCards={hasCards}
                selected={selected.includes(choice.id)}
                onSelect={(chosen) => select(choice.id, chosen)}
              />
            ))}
          </ul>
        </fieldset>
      ) : (
        <p>{words('report_no_desk')}</p>
      )}
      {othersToo ? (
        <CountryPick
          country={country}
          guessed={guessed}
          onCountry={onCountry}
          desk={choices.find(({ kind }) => kind === 'country')?.name ?? null}
        />
      ) : null}
    </div>
  );
}
