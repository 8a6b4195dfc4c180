import browser from 'webextension-polyfill';
import { words } from '../../components/words';

/** Which version this is, and under which licence. */
export function AboutCard() {
  return (
    <section class="card">
      <h2>{words('options_about')}</h2>
      <p>{words('options_version', [browser.runtime.getManifest().version])}</p>
      <p class="soft">{words('options_licence')}</p>
    </section>
  );
}
