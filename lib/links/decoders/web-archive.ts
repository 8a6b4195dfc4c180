import type { Decoder } from '../wrapper';
import pathRest from './path-rest';

/** A moment, or as much of it as is known, and what of the page is asked for: 20240101120000if_. */
const MOMENT = /^\d{1,14}(?:[a-z]{2}_)?\//;

/** The Internet Archive: a moment and the address; with an asterisk it is a calendar. */
const webArchive: Decoder = (link, form) =>
  pathRest(link, form).flatMap((rest) => {
    const moment = MOMENT.exec(rest)?.[0];
    return moment && moment.length < rest.length ? [rest.slice(moment.length)] : [];
  });
export default webArchive;
