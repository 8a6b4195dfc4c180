import type { ReportMatter } from '../outgoing';

/** What whoever reads the report must know about what it was made from. */
export function notes({ source, altered, message, assessment }: ReportMatter): string[] {
  return [
    ...(assessment.forwarded
      ? [
          '[Forwarded: somebody passed the message on to me. The sender named here is that of the message inside.]',
        ]
      : []),
    ...(altered ? ['[Altered copy: my own address is masked in it. Nothing else was changed.]'] : []),
    ...(source === null
      ? [
          message.origin === 'pasted'
            ? '[Rebuilt from pasted text: the original with its header was not at hand.]'
            : '[Rebuilt from what the page showed: the original with its header was not at hand.]',
        ]
      : []),
  ];
}
