import { Notice } from '../../components/parts/Notice';
import { words } from '../../components/words';
import type { Surroundings } from './surroundings';

/** Whose rules hold here, where somebody set some: said last, since it asks for nothing. */
export function Managed({ around: { organisation } }: { around: Surroundings }) {
  if (organisation === null) return null;
  return (
    <Notice glyph="managed">
      {organisation ? words('popup_managed', [organisation]) : words('popup_managed_unnamed')}
    </Notice>
  );
}
