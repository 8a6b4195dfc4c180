/** Verbs with which a sender asks for something. */
export const ASKS = new Set(
  'ask asking asks require requiring request requesting urge urging advise advising recommend recommending suggest want need'.split(
    ' ',
  ),
);

/** Turn what follows into what one has to do. */
export const MODALS = new Set('must should shall'.split(' '));
