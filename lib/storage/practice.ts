import { isRecord } from './checks';
import { storedItem, type WriteResult } from './storedItem';

/** What a reader takes a practice message for. */
export type Guess = 'scam' | 'genuine' | 'unsure';

/** The first guess at each message, by the message's name. */
export type Guesses = Readonly<Record<string, Guess>>;

/** More than there are messages: enough for those to come, and an end to it. */
export const MOST_GUESSES = 200;

/** What was tried in the practice inbox. Kept on this device alone. */
export const practice = storedItem<{ guesses: Guesses }>({
  key: 'practice',
  version: 1,
  fallback: { guesses: {} },
  migrations: {},
  isValid: (value): value is { guesses: Guesses } =>
    isRecord(value) && isRecord(value.guesses) && Object.values(value.guesses).every(isGuess),
});

/** These guesses and one more. The first guess at a message stays; the oldest go when there are too many. */
export function withGuess(guesses: Guesses, name: string, guess: Guess): Guesses {
  if (Object.hasOwn(guesses, name)) return guesses;
  return Object.fromEntries([...Object.entries(guesses), [name, guess] as const].slice(-MOST_GUESSES));
}

/** Keeps a guess. When storage is full, what was kept stays as it was. */
export function keepGuess(name: string, guess: Guess): Promise<WriteResult> {
  return practice.update((now) => ({ guesses: withGuess(now.guesses, name, guess) }));
}

/** Forgets all guesses. */
export function startOver(): Promise<WriteResult> {
  return practice.set({ guesses: {} });
}

function isGuess(value: unknown): value is Guess {
  return value === 'scam' || value === 'genuine' || value === 'unsure';
}
