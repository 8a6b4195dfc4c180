import { sha256 } from '../../signals/sha256';
import { isAddrSpec } from '../isAddrSpec';
import { headerFields } from '../mask/headerFields';
import type { Organisation } from '../organisation';
import type { ReportMatter } from '../outgoing';
import { bytesOf, utf8 } from './bytes';
import { receivedDate } from './receivedDate';
import { receivingHop } from './receivingHop';
import type { Reported } from './reported';
import { returnPath } from './returnPath';
import { uriOf } from './uri';

/** Bytes of one piece of evidence (xarf-core.json, evidence_item.size). */
const LARGEST_EVIDENCE = 5 * 1024 * 1024;
/** RFC 1123 section 2.1. */
const HOST_NAME = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * A XARF report as JSON in UTF-8, a character a byte (xarf.org, repository xarf/xarf-spec: docs/specification.md and
 * schemas/v4/, version 4.2.0, read on 2026-11-22). One incident, one report: the page that the message leads to; of a
 * message without one the message itself, which only can be told where the sending server's address and port are known.
 * Null where neither is, or the organisation's domain isn't: nothing is made up to fill a field.
 */
export function xarf(
  what: ReportMatter,
  message: Reported,
  organisation: Organisation | null,
): string | null {
  if (!organisation?.domain) return null;
  const incident = phishingPage(message) ?? spam(what, message);
  if (!incident) return null;
  const { name, reportTo, domain } = organisation;
  const who = { org: start(name, 200), contact: reportTo, domain };
  const received = receivedDate(headerOf(what));
  const report = {
    xarf_version: '4.2.0',
    report_id: what.reportId,
    timestamp: (received && received <= what.now ? received : what.now).toISOString(),
    reporter: who,
    sender: who,
    ...incident,
    evidence_source: 'user_complaint',
    description: describe(what),
    evidence: evidenceOf(what),
  };
  return utf8(JSON.stringify(report, null, 1));
}

/** content-phishing.json, on content-base.json. */
function phishingPage({ targets, claim }: Reported): object | null {
  for (const { address, host, ip } of targets) {
    const url = uriOf(address);
    if (url === null) continue;
    return {
      category: 'content',
      type: 'phishing',
      source_identifier: host,
      url,
      ...(!ip && HOST_NAME.test(host) ? { domain: host } : {}),
      ...(claim ? { target_brand: claim } : {}),
      verification_method: 'user_report',
    };
  }
  return null;
}

/** messaging-spam.json: with protocol smtp it asks for the sender's address and port, which few servers note. */
function spam(what: ReportMatter, { subject }: Reported): object | null {
  const fields = headerOf(what);
  const hop = receivingHop(fields);
  const sender = returnPath(fields, hop);
  if (!hop?.ip || hop.port === null || !isAddrSpec(sender)) return null;
  return {
    category: 'messaging',
    type: 'spam',
    source_identifier: hop.ip,
    source_port: hop.port,
    protocol: 'smtp',
    smtp_from: sender,
    subject: start(subject, 500),
  };
}

/** The first characters of a text, none of them halved. */
const start = (text: string, characters: number) => Array.from(text).slice(0, characters).join('');

/** The source's header; of a forward it is that of somebody who only passed the message on. */
function headerOf({ source, assessment }: ReportMatter) {
  return source === null || assessment.forwarded ? [] : headerFields(source);
}

function evidenceOf({ source, altered, assessment }: ReportMatter): object[] {
  if (source === null || source.length > LARGEST_EVIDENCE) return [];
  const hash = Array.from(sha256(bytesOf(source)), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [
    {
      content_type: 'message/rfc822',
      description: [
        assessment.forwarded ? 'Message that passes the reported one on' : 'The message as it was received',
        ...(altered ? ["altered copy: the reader's address is masked"] : []),
      ].join('; '),
      payload: btoa(source),
      hash: `sha256:${hash}`,
      size: source.length,
    },
  ];
}

function describe({ source }: ReportMatter): string {
  const said = 'Reported by a person who received it and believes that it is fraudulent.';
  if (source === null) return `${said} Made from what the page showed: the message's source was not at hand.`;
  return source.length > LARGEST_EVIDENCE
    ? `${said} The message is left out: it is larger than 5 MB, which XARF allows for a piece of evidence.`
    : said;
}
