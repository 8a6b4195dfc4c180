import { useEffect } from 'preact/hooks';
import { PageFrame } from '../../components/pageFrame/PageFrame';
import { Unreadable } from '../../components/unreadable/Unreadable';
import { words } from '../../components/words';
import { providerById } from '../../lib/providers/directory';
import { sendMessage } from '../shared/protocol';
import { AfterClickFor } from '../pages/AfterClickFor';
import { elsewhere } from '../pages/elsewhere';
import { ReportSheetFor } from '../pages/ReportSheetFor';
import { setState } from '../pages/start';
import { useOpened, type Opened } from './useOpened';

/** What a report of the message that is open in a tab sends, and to whom. */
export function ReportPage() {
  const opened = useOpened(location.search);
  useEffect(() => {
    if (opened) setState('ready');
  }, [opened]);
  return (
    <PageFrame title={words('report_title')} lead={words('report_lead')} elsewhere={elsewhere('report')}>
      {opened ? <Sheet opened={opened} /> : null}
    </PageFrame>
  );
}

function Sheet({ opened }: { opened: Opened }) {
  if ('fault' in opened)
    return (
      <p class="card" role="alert">
        {words(opened.fault)}
      </p>
    );
  const { request, message, isPrivate } = opened;
  const { checked, webmail, page } = message;
  if (!checked.message) return <Unreadable level={2} reason={checked.assessment.reason ?? 'failed'} />;
  const { tabId, key, chosen } = request;
  const provider = checked.assessment.claim?.provider ?? '';
  return (
    <ReportSheetFor
      checked={checked}
      webmail={webmail}
      page={page}
      chosen={chosen}
      getSource={checked.rawAvailable ? () => sendMessage('rawSource', { tabId, key }) : null}
      isPrivate={isPrivate}
      afterClick={<AfterClickFor provider={providerById(provider)} />}
    />
  );
}
