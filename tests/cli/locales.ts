import { parseArgs } from 'node:util';
import { english, LANGUAGES, messagesOf } from './locales/localeFiles';
import { keyDifferences, localeProblems } from './locales/localeProblems';
import { acceptedReadings, acceptReadings, readingsOf, staleKeys } from './locales/readings';

const USAGE = `usage: npm run -s locales [-- --accept]

Says for each language which keys are missing, superfluous or stale (their English text has changed since they were
translated), and what is wrong with a text. Ends with 1 when there is anything to do.

  --accept  the translations have been looked through and fit the English texts as they are now: writes down which
            (tests/locales/readings.json)`;

function main(): number {
  const { values } = parseArgs({ options: { accept: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const source = english();
  const now = readingsOf(source);
  if (values.accept) acceptReadings(now);
  const stale = staleKeys(now, acceptedReadings());
  let todo = stale.length;
  for (const { folder, tag } of LANGUAGES) {
    const messages = messagesOf(folder);
    if (!messages) {
      todo += 1;
      console.log(`${folder}: no words yet`);
      continue;
    }
    const { missing, superfluous } = keyDifferences(tag, messages, source);
    const problems = localeProblems(tag, messages, source);
    todo += missing.length + superfluous.length + problems.length;
    console.log(
      `${folder}: ${Object.keys(messages).length} texts, ${missing.length} missing, ${superfluous.length} superfluous, ${problems.length} to mend`,
    );
    for (const key of missing) console.log(`  missing      ${key}`);
    for (const key of superfluous) console.log(`  superfluous  ${key}`);
    for (const problem of problems) console.log(`  to mend      ${problem}`);
  }
  for (const key of stale) console.log(`stale in all languages: ${key}: ${source[key]?.message}`);
  return todo > 0 ? 1 : 0;
}

process.exitCode = main();
