import { useState } from 'preact/hooks';
import { untouched, type CardState } from '../../../components/reportSheet/cardData';
import { withEdit, type Edits } from '../../../components/reportSheet/edits';
import type { FormId, Outgoing } from '../../../lib/report/outgoing';

/** What the reader did with each card, by the id of its choice; it stays when a card goes and comes back. */
export function useCards() {
  const [cards, setCards] = useState<Readonly<Record<string, CardState>>>({});
  const stateOf = (id: string): CardState => cards[id] ?? untouched;
  const change = (id: string, how: (now: CardState) => CardState) =>
    setCards((now) => ({ ...now, [id]: how(now[id] ?? untouched) }));
  return {
    all: cards,
    stateOf,
    pick: (id: string, form: FormId) => change(id, (now) => ({ ...now, form })),
    edit: (id: string, field: keyof Edits, value: string, suggested: Outgoing) =>
      change(id, (now) => ({ ...now, edits: withEdit(now.edits, field, value, suggested) })),
    reset: (id: string) => change(id, (now) => ({ ...now, edits: {} })),
  };
}
