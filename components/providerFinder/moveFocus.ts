import type { TargetedKeyboardEvent } from 'preact';

const STEPS: Readonly<Record<string, number | undefined>> = { ArrowDown: 1, ArrowUp: -1 };

/** The up and down keys go through the field and the buttons of its form, in their order; they stop at both ends. */
export function moveFocus(event: TargetedKeyboardEvent<HTMLInputElement | HTMLButtonElement>): void {
  const step = STEPS[event.key];
  const { currentTarget, isComposing, altKey, ctrlKey, metaKey, shiftKey } = event;
  // While a word is composed, as in Japanese, the keys are for choosing its signs.
  if (!step || isComposing || altKey || ctrlKey || metaKey || shiftKey) return;
  const stops = [...(currentTarget.form?.querySelectorAll<HTMLElement>('input, button') ?? [])];
  const next = stops[stops.findIndex((stop) => stop === currentTarget) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
