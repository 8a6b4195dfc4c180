import data from './popular.json';

/** Registrable domains that many people know; those of organisations that mail impersonates first. */
export const popular: readonly string[] = [...data.organisations, ...data.sites];
