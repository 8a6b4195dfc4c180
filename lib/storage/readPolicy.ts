import type { Organisation, TicketFormat } from '../report/organisation';
import { isRecord } from './checks';
import { domainIn, flagIn, lineIn, mailboxIn } from './policyValues';

/** What a policy said, and which of its fields could not be used. */
export interface OrganisationPolicy {
  /** Null: the policy names no mailbox that can be written to, and nothing of it holds. */
  organisation: Organisation | null;
  /** Names of the fields that could not be used, in the policy's own spelling: unknown, wrong, or missing. */
  problems: string[];
}

/** The fields of a policy, as public/managed_schema.json and the README list them. */
export const POLICY_FIELDS = [
  'reportMailbox',
  'reportName',
  'subjectPrefix',
  'ticketFormat',
  'offerOtherDesks',
  'organisationDomain',
] as const;
export type PolicyField = (typeof POLICY_FIELDS)[number];

export const TICKET_FORMATS: readonly TicketFormat[] = ['eml', 'arf', 'xarf', 'text'];

/** Characters (UTF-16 units). A subject line is at most 78 of them, RFC 5322 section 2.1.1. */
const LONGEST_PREFIX = 60;
const LONGEST_NAME = 100;

/**
 * Reads a policy, field by field. A field that can't be used counts as not set, and is named among the problems.
 *
 * @param policy all that storage.managed holds
 * @returns null where there is no policy
 */
export function readPolicy(policy: unknown): OrganisationPolicy | null {
  if (!isRecord(policy) || Object.keys(policy).length === 0) return null;
  const problems = Object.keys(policy).filter((field) => !POLICY_FIELDS.some((one) => one === field));
  const read = <T>(field: PolicyField, as: (value: unknown) => T | null, otherwise: T): T => {
    // The browser may keep a field that was emptied as null.
    if (policy[field] === undefined || policy[field] === null) return otherwise;
    const value = as(policy[field]);
    if (value === null) problems.push(field);
    return value ?? otherwise;
  };

  const reportTo = read<string | null>('reportMailbox', mailboxIn, null);
  const domain = read<string | null>('organisationDomain', domainIn, null);
  const rest = {
    name: read('reportName', (value) => lineIn(value, LONGEST_NAME), ''),
    subjectPrefix: read('subjectPrefix', (value) => lineIn(value, LONGEST_PREFIX), ''),
    ticketFormat: read('ticketFormat', formatIn, 'eml'),
    otherDesks: read('offerOtherDesks', flagIn, true),
  };
  if (rest.ticketFormat === 'xarf' && domain === null) {
    // XARF v4 requires the domain of who reports.
    rest.ticketFormat = 'eml';
    problems.push('organisationDomain');
  }
  if (reportTo === null) return { organisation: null, problems: distinct([...problems, 'reportMailbox']) };
  const name = rest.name || reportTo.slice(reportTo.lastIndexOf('@') + 1);
  return { organisation: { ...rest, name, reportTo, domain }, problems: distinct(problems) };
}

function formatIn(value: unknown): TicketFormat | null {
  return TICKET_FORMATS.find((format) => format === value) ?? null;
}

function distinct(fields: string[]): string[] {
  return [...new Set(fields)];
}
