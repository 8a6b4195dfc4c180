import type { Desk } from '../../lib/report/desk';

/** Message keys of what is to be known of a desk: what it takes, what it needs, what it does, what a bounce means. */
export function deskNotes({ ways: [way], needs, does, bounce }: Desk): string[] {
  return [
    `desk_takes_${way.takes}`,
    ...needs.map((word) => `desk_needs_${word}`),
    ...does.map((word) => `desk_does_${word}`),
    ...(bounce === null ? [] : [`desk_bounce_${bounce}`]),
  ];
}
