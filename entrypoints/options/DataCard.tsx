import { useState } from 'preact/hooks';
import { Button } from '../../components/parts/Button';
import { PageLink } from '../../components/parts/PageLink';
import { Said } from '../../components/parts/Said';
import { words } from '../../components/words';
import { deleteAllData } from './deleteAllData';

/** What is kept on this device, and the way to be rid of it. Asks once more, since it can't be undone. */
export function DataCard() {
  const [asking, ask] = useState(false);
  const [said, say] = useState('');
  const remove = async () => {
    ask(false);
    say(words((await deleteAllData()) ? 'options_deleted' : 'not_saved'));
  };
  return (
    <section class="card">
      <h2>{words('options_data')}</h2>
      <p class="soft">{words('options_data_lead')}</p>
      <div class="row">
        <PageLink page="/plan.html" glyph="file">
          {words('plan_list')}
        </PageLink>
        <PageLink page="/reports.html" glyph="report">
          {words('reports_title')}
        </PageLink>
        {asking ? (
          <>
            <Button kind="main" action="delete-sure" onPress={() => void remove()}>
              {words('options_delete_sure')}
            </Button>
            <Button onPress={() => ask(false)}>{words('options_delete_keep')}</Button>
          </>
        ) : (
          <Button action="delete-all" onPress={() => ask(true)}>
            {words('options_delete')}
          </Button>
        )}
      </div>
      <Said>{said}</Said>
    </section>
  );
}
