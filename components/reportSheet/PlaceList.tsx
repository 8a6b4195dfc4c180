import type { Place } from '../../lib/report/mask/place';
import { language } from '../inLanguage';
import { words } from '../words';

/** Where an address stands, and how often. */
export function PlaceList({ places }: { places: readonly Place[] }) {
  const numbers = new Intl.NumberFormat(language());
  return (
    <ul class="sheet-places">
      {places.map(({ where, count }) => (
        <li key={where}>{words(`mask_place_${where}`, [numbers.format(count)])}</li>
      ))}
    </ul>
  );
}
