const STEPS: Readonly<Record<string, number | undefined>> = { ArrowDown: 1, ArrowUp: -1 };

/** The up and down keys go through the field and the buttons of a form, in their order; they stop at both ends. */
export function moveFocus(event: KeyboardEvent, form: HTMLFormElement | null): void {
  const step = STEPS[event.key];
  if (!form || !step || event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
    return;
  const stops = [...form.querySelectorAll<HTMLElement>('input, button')];
  const next = stops[stops.findIndex((stop) => stop === event.target) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
