import type { Evaluation, Share } from './evaluation';

const percent = ({ count, of }: Share): string => (of === 0 ? '-' : `${((100 * count) / of).toFixed(1)}%`);
const counted = (share: Share): string => `${percent(share)} (${share.count}/${share.of})`;

/** The figures as tables for a person. */
export function printEvaluation({
  thresholds,
  sources,
  gold,
  claims,
  signals,
  time,
  unreadable,
}: Evaluation): void {
  console.log(`thresholds: suspicious ${thresholds.suspicious}, dangerous ${thresholds.dangerous}\n`);
  console.log('Verdicts by source (never pooled)');
  console.table(
    Object.fromEntries(
      sources.map(({ label, source, mails, verdicts, onPage }) => [
        `${label}/${source}`,
        {
          mails,
          ...verdicts,
          'suspicious or worse': percent({ count: verdicts.suspicious + verdicts.dangerous, of: mails }),
          'dangerous ': percent({ count: verdicts.dangerous, of: mails }),
          'on a page': `${percent({ count: onPage.suspicious + onPage.dangerous, of: mails })} ${percent({ count: onPage.dangerous, of: mails })}`,
        },
      ]),
    ),
  );
  if (gold) {
    console.log(
      `Gold, impersonation + scam + malware: suspicious ${counted(gold.suspicious)}, dangerous ${counted(gold.dangerous)}`,
    );
    console.log(
      `  as a page shows them: ${counted(gold.onPage.suspicious)}, ${counted(gold.onPage.dangerous)}; let through by their mail host: ${counted(gold.letThrough.suspicious)}, ${counted(gold.letThrough.dangerous)}`,
    );
    console.table(
      Object.fromEntries(
        Object.entries(gold.byCategory).map(([category, { suspicious, dangerous }]) => [
          category,
          { mails: suspicious.of, suspicious: percent(suspicious), dangerous: percent(dangerous) },
        ]),
      ),
    );
    console.log('Recall on gold where a source of ordinary mail would be flagged at most that often');
    console.table(
      Object.fromEntries(
        sources.flatMap(({ source, roc }) =>
          roc
            ? [
                [
                  source,
                  Object.fromEntries(
                    roc.map((point) => [
                      `at ${point.falsePositives * 100}%`,
                      `${percent(point.recall)} (score > ${point.threshold})`,
                    ]),
                  ),
                ],
              ]
            : [],
        ),
      ),
    );
  }
  console.log("Ordinary mail given a provider that it isn't from");
  for (const { source, given, providers } of claims) {
    const names = Object.entries(providers).toSorted(([, a], [, b]) => b - a);
    console.log(`  ${source}: ${counted(given)} ${names.map(([id, count]) => `${id} ${count}`).join(', ')}`);
  }
  for (const { path, provider, got } of gold?.misnamed ?? [])
    console.log(`  ${path}: ${got ?? 'nobody'} instead of ${provider}`);
  console.log('Signals');
  console.table(
    Object.fromEntries(
      signals.map(({ signal, phishing, ordinary, gold: onGold }) => [
        signal,
        {
          phishing: percent(phishing),
          ordinary: `${percent(ordinary)} (${ordinary.count})`,
          gold: percent(onGold),
        },
      ]),
    ),
  );
  console.log('Milliseconds a message');
  console.table(time);
  if (unreadable.length > 0) {
    console.log('Unreadable');
    for (const { path, reason } of unreadable) console.log(`  ${path}: ${reason}`);
  }
}
