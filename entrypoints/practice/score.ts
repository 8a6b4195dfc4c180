import type { Guess, Guesses } from '../../lib/storage/practice';
import type { PracticeMessage } from './practiceMessages';

export interface Score {
  tried: number;
  right: number;
}

/** Whether a guess fits. "Not sure" is neither wrong nor right, so it does not count as right. */
export function fits(guess: Guess, { scam }: Pick<PracticeMessage, 'scam'>): boolean {
  return guess === (scam ? 'scam' : 'genuine');
}

/** Counts over the messages there are now: a guess at one that is gone does not count. */
export function scoreOf(messages: readonly PracticeMessage[], guesses: Guesses): Score {
  const tried = messages.filter(({ name }) => guesses[name]);
  const right = tried.filter((message) => fits(guesses[message.name] ?? 'unsure', message));
  return { tried: tried.length, right: right.length };
}

/** The message to go on with: the next one not tried, after the given one and round again; else just the next. */
export function nextAfter(
  messages: readonly PracticeMessage[],
  guesses: Guesses,
  name: string,
): PracticeMessage | null {
  const at = messages.findIndex((message) => message.name === name);
  const round = [...messages.slice(at + 1), ...messages.slice(0, at + 1)];
  return round.find((message) => message.name !== name && !guesses[message.name]) ?? round[0] ?? null;
}
