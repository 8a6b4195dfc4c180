import type { Rule } from '../problem';

/** Dates are days that there are, and that have been. */
export const dates: Rule = ({ checked, vendors = [] }, { today }) => [
  ...(isDay(checked)
    ? []
    : [
        {
          at: 'checked',
          what: `There is no day ${checked}.`,
          mend: 'Write the day you looked as YYYY-MM-DD.',
        },
      ]),
  ...(checked > today
    ? [
        {
          at: 'checked',
          what: `${checked} is yet to come.`,
          mend: `Write the day you looked: ${today}, if today.`,
        },
      ]
    : []),
  ...vendors.flatMap(({ until }, index) =>
    until !== null && until > today.slice(0, 'YYYY-MM'.length)
      ? [
          {
            at: `vendors[${index}].until`,
            what: `${until} is yet to come.`,
            mend: 'Write the month in which a source says that it ended, or null.',
          },
        ]
      : [],
  ),
];

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
