import browser from 'webextension-polyfill';
import { language, onDay } from '../../components/inLanguage';
import { More } from '../../components/more/More';
import { words } from '../../components/words';
import { known } from './known';
import type { KnownKind } from './knownCounts';
import { OTHERS_WORK } from './othersWork';
import { Part } from './Part';

const KINDS: Readonly<Record<KnownKind, string>> = {
  companies: 'about_companies',
  incidents: 'about_incidents',
  desks: 'about_desks',
  phrases: 'about_phrases',
  services: 'about_services',
};

/** Which version this is, what it knows and from where, and under which licences. */
export function AboutPart() {
  const written = new Intl.NumberFormat(language());
  return (
    <Part part="about" title={words('options_about')}>
      <p>
        {words('options_version', [browser.runtime.getManifest().version])}
        <br />
        {words('welcome_promise_local')}
      </p>
      <div class="options-list">
        <h3>{words('about_known')}</h3>
        <dl class="options-facts">
          {(Object.keys(KINDS) as KnownKind[]).map((kind) => (
            <div key={kind}>
              <dt>{words(KINDS[kind])}</dt>
              <dd class="soft">
                {words('about_checked', [written.format(known[kind].count), onDay(known[kind].checked)])}
              </dd>
            </div>
          ))}
        </dl>
      </div>
      <div class="options-list">
        <h3>{words('about_sources')}</h3>
        <p class="soft">{words('about_sources_text')}</p>
      </div>
      <More name="options-others" title={words('about_others')}>
        <dl class="options-facts small" lang="en" dir="ltr">
          {OTHERS_WORK.map(({ name, licence }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd class="soft">{licence}</dd>
            </div>
          ))}
        </dl>
      </More>
      <p>
        {words('options_licence')} <a href="/LICENSE.txt">{words('about_licence_full')}</a>
      </p>
    </Part>
  );
}
