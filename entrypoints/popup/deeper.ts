// What is a click away, with the directory of providers and all guides: brought when the reasons are painted (useLater.ts).
export { AnswerDeeper } from './AnswerDeeper';
export { LookUp } from './LookUp';
