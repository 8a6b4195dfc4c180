import { isCommonWord } from '../../../../lib/domains/words/isCommonWord';
import type { ProviderFile } from '../../../../lib/providers/provider';
import { namesOf } from '../names';
import type { Problem, Rule } from '../problem';
import { isKin } from '../whole';

/** A word of two or three signs is a whole name in scripts of syllables and ideographs. */
const WHOLE_IN_FEW = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const LONGEST_SHORT = 3;

/** Names stand once, and those that mean other things, too, are said to need context. */
export const names: Rule = (file, { byName }) => {
  const all = namesOf(file);
  const problems = all.flatMap(({ name, at }, index): Problem[] => {
    const twice = all.findIndex((each) => same(each.name, name)) < index;
    if (twice) return [{ at, what: `"${name}" stands twice.`, mend: 'Remove one of them.' }];
    if (needsContext(file, name)) return [];
    const why = whyContext(name);
    if (why) return [{ at, what: `"${name}" ${why}.`, mend: `Add "${name}" to aliases_need_context, too.` }];
    const strangers = (byName.get(name.toLowerCase()) ?? []).filter((other) => !isKin(file, other));
    return strangers.length === 0
      ? []
      : [
          {
            at,
            what: `"${name}" is also a name of ${strangers.map(({ id }) => id).join(', ')}.`,
            mend: `Add "${name}" to aliases_need_context, here and there.`,
          },
        ];
  });
  const stray = file.aliases_need_context.flatMap((name, index): Problem[] =>
    name === file.name || all.some((each) => each.name === name)
      ? []
      : [
          {
            at: `aliases_need_context[${index}]`,
            what: `"${name}" is none of the names above.`,
            mend: 'Spell it as it stands in aliases or aliases_native, or remove it.',
          },
        ],
  );
  return [...problems, ...stray];
};

function whyContext(name: string): string | null {
  const letters = name.replaceAll(/[^\p{L}\p{N}\p{M}&]/gu, '').length;
  if (letters <= LONGEST_SHORT && !WHOLE_IN_FEW.test(name))
    return `has ${letters} letters, which are short for other things, too`;
  return /^\p{L}+$/u.test(name) && isCommonWord(name.toLowerCase()) ? 'is an ordinary word' : null;
}

/** Whatever their case: as it is looked for in messages. */
const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function needsContext({ aliases_need_context }: ProviderFile, name: string): boolean {
  return aliases_need_context.some((each) => same(each, name));
}
