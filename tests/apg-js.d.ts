/** What the tests use of apg-js (github.com/ldthomas/apg-js), which comes without types. */
declare module 'apg-js' {
  export type Grammar = { readonly grammarObject: string };

  export class apgApi {
    constructor(abnf: string);
    /** What is wrong with the grammar, once generated. */
    errors: readonly unknown[];
    generate(strict?: boolean): void;
    errorsToAscii(): string;
    toObject(): Grammar;
  }

  export const apgLib: {
    parser: new () => {
      /** `success`: the rule fits the whole input. `maxMatched`: how far it came. */
      parse(grammar: Grammar, rule: string, input: number[]): { success: boolean; maxMatched: number };
    };
    utils: { stringToChars(text: string): number[] };
  };
}
