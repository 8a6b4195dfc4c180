import { useEffect } from 'preact/hooks';
import { PageFrame } from '../../components/pageFrame/PageFrame';
import { words } from '../../components/words';
import { elsewhere } from '../pages/elsewhere';
import { setState } from '../pages/start';
import { Finder } from './Finder';

/** The finder as a page of its own: for a message whose sender we don't know, or without the popup. */
export function FindPage() {
  useEffect(() => setState('ready'), []);
  return (
    <PageFrame title={words('find_open')} lead={words('find_lead')} elsewhere={elsewhere('find')}>
      <div class="stack" data-part="look-up">
        <Finder level={2} />
      </div>
    </PageFrame>
  );
}
