/** The parts of the settings in their order, with the keys of their headings. */
export const parts = {
  webmails: 'options_webmails',
  seen: 'options_reading',
  region: 'options_region',
  trust: 'options_trust',
  kept: 'options_kept',
  data: 'options_data',
  organisation: 'organisation_title',
  about: 'options_about',
} as const;

export type PartName = keyof typeof parts;
