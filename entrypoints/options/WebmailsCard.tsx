import { ListEditor } from '../../components/listEditor/ListEditor';
import { words } from '../../components/words';
import { useWatched } from '../pages/useWatched';
import { WebmailSwitches } from '../pages/WebmailSwitches';
import { webOrigin } from '../shared/origins';
import { knownWebmails } from '../shared/knownWebmails';

/** Which webmails are checked without a click: the known ones by switch, any other by its address. */
export function WebmailsCard() {
  const { watched, turn } = useWatched();
  if (!watched) return null;
  const known = [...knownWebmails.popular, ...knownWebmails.others].flatMap(({ origins }) => origins);
  const add = async (address: string) => {
    const written = address.includes('://') ? address : `https://${address}`;
    // Nothing is awaited before the browser's question: it is asked only straight from the click.
    if (!webOrigin(written)) return 'options_own_wrong';
    return (await turn([written], true)) ? null : 'options_refused';
  };
  return (
    <section class="card options-webmails">
      <h2>{words('options_webmails')}</h2>
      <p class="soft">{words('options_webmails_lead')}</p>
      <WebmailSwitches watched={watched} turn={turn} />
      <ListEditor
        entries={watched.filter((origin) => !known.includes(origin))}
        label={words('options_own_label')}
        placeholder="https://mail.example.org"
        empty={words('options_own_empty')}
        onAdd={add}
        onRemove={(origin) => void turn([origin], false)}
      />
    </section>
  );
}
