import { words } from '../../components/words';

/** Below an answer: the other pages that a mail can be checked or practised on. */
export function Foot() {
  return (
    <nav class="popup-foot small" aria-label={words('other_ways')}>
      <a href="/check.html" target="_blank">
        {words('popup_check_page')}
      </a>
      <a href="/practice.html" target="_blank">
        {words('popup_practice')}
      </a>
    </nav>
  );
}
