import { expect, test } from 'vitest';
import { assess, noTrust } from '../../lib/assess/assess';
import type { Assessment } from '../../lib/assess/assessment';
import { builtIn } from '../../lib/assess/knowledge';
import type { Message } from '../../lib/message/message';
import type { ProviderFile } from '../../lib/providers/provider';
import { providerFiles } from '../providerFiles';
import { foreignNotice, genuineNotice } from '../providerNotices';

/** Milliseconds; a busy machine takes ten times as long as an idle one, which needs a second or two. */
const PATIENCE = 60_000;

const judge = (message: Message): Assessment => assess({ message }, builtIn, noTrust);

/** What is wrong, in a line: who, what was said, and by which signals. */
function faults(
  notice: (provider: ProviderFile) => Message,
  fits: (assessment: Assessment) => boolean,
): string[] {
  return providerFiles.flatMap(([, provider]) => {
    const assessment = judge(notice(provider));
    if (fits(assessment)) return [];
    const { verdict, claim, findings } = assessment;
    return [
      `${provider.id}: ${verdict}, claim ${claim?.provider ?? 'none'}, ${findings.map(({ signal }) => signal).join(' ')}`,
    ];
  });
}

test(
  'a genuine notice of every provider is left in peace',
  () => {
    expect(
      faults(genuineNotice, ({ verdict }) => verdict === 'unremarkable' || verdict === 'authentic'),
    ).toEqual([]);
  },
  PATIENCE,
);

test(
  'the same notice from elsewhere is warned of, for every provider',
  () => {
    expect(
      faults(foreignNotice, ({ verdict }) => verdict === 'suspicious' || verdict === 'dangerous'),
    ).toEqual([]);
  },
  PATIENCE,
);
