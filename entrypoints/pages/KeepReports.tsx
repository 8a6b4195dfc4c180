import { useState } from 'preact/hooks';
import { Said } from '../../components/parts/Said';
import { Switch } from '../../components/switch/Switch';
import { words } from '../../components/words';
import { keepReports, type Reports } from '../../lib/storage/reports';

/** Says that reports are listed on this device, with the switch for that. Stands wherever one reports. */
export function KeepReports({ stored }: { stored: Reports }) {
  const [failed, setFailed] = useState(false);
  return (
    <>
      <Switch
        label={words('reports_keep')}
        hint={words('reports_keep_hint')}
        on={stored.keep}
        onChange={(keep) => void keepReports(keep).then(({ ok }) => setFailed(!ok))}
        action="keep-reports"
      />
      <Said>{failed ? words('not_saved') : ''}</Said>
    </>
  );
}
