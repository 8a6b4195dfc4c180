import type { Place } from '../../lib/report/mask/place';
import { counted } from '../inLanguage';
import { words } from '../words';

/** Where an address stands, and how often. */
export function PlaceList({ places }: { places: readonly Place[] }) {
  return (
    <ul class="sheet-places">
      {places.map(({ where, count }) => (
        <li key={where}>
          {words(`report_place_${where}`)} <span class="small soft">{counted('report_times', count)}</span>
        </li>
      ))}
    </ul>
  );
}
