import { useEffect, useState } from 'preact/hooks';
import { Said } from '../../components/parts/Said';
import { words } from '../../components/words';
import './waiting.css';

/** After so long a word is due, ms. */
const A_WHILE = 1000;

/** In the place and the shape of the answer, while it is on its way; what shows, and when, waiting.css says. */
export function Waiting() {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), A_WHILE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="popup-waiting" data-part="waiting">
      <h1 class="only-read">{words('extension_name')}</h1>
      <div class="popup-waiting-card" aria-hidden="true">
        <span class="popup-waiting-shape" />
        <span class="popup-waiting-title" />
        <span class="popup-waiting-line" />
        <span class="popup-waiting-line" />
      </div>
      <Said>{long ? words('popup_reading_long') : ''}</Said>
    </div>
  );
}
