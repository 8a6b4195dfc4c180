import { sentenceAt } from '../sentenceAt';
import { defineSignal } from '../signal';

/** UTF-16 units of hidden text that are read. */
const LONGEST = 30_000;

/** What is said to programs that read mail for people, not to people. */
const TO_A_MACHINE: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget) (?:all |any |the |your ){0,3}(?:previous|prior|above|earlier|preceding|other) (?:instructions?|prompts?|rules|context)\b/i,
  /\byou are (?:now )?(?:an? |the )?(?:\w{1,12} )?(?:ai|assistant|language model|llm|chatbot|agent)\b/i,
  /\b(?:system|developer) (?:prompt|message|instruction)s?\b/i,
  /\bas an? (?:ai|llm|assistant|language model)\b/i,
  /\b(?:summari[sz]e|classify|mark|treat|label|report|describe|rate|flag) (?:this|the) (?:e-?mail|message|mail|sender|content)[^.\n]{0,60}\b(?:safe|legitimate|benign|trusted|genuine|not (?:spam|phishing|suspicious)|urgent|important)\b/i,
  /\b(?:note|instructions?|message) (?:to|for) (?:the |any |all )?(?:ai|llms?|assistants?|chatgpt|copilot|gemini|claude)\b/i,
  /<\/?(?:system|instructions?)>|\[\/?inst\]/i,
  /ignoriere? (?:alle |sämtliche )?(?:vorherigen|bisherigen|obigen) (?:anweisungen|instruktionen)/i,
  /negeer alle (?:vorige|eerdere|voorgaande) (?:instructies|opdrachten)/i,
  /ignorez (?:toutes )?les instructions (?:précédentes|ci-dessus)/i,
  /ignor[ae] (?:todas )?(?:las|as|le|tutte le) (?:instrucciones|instruções|istruzioni) (?:anteriores|previas|precedenti)/i,
  /игнорируй(?:те)? (?:все )?предыдущие инструкции|以前の指示を無視|忽略(?:之前|以上|先前)的?(?:所有)?指令|önceki (?:tüm )?talimatları (?:yok say|unut)|تجاهل (?:جميع )?التعليمات السابقة/iu,
];

/** Without one of these there is no need to look closer. */
const MAYBE =
  /instru|assistant|prompt|\bai\b|llm|language model|chatbot|chatgpt|copilot|gemini|claude|disregard|forget|ignore|summari|classify|\b(?:mark|treat|label|report|describe|rate|flag)\b|anweisung|opdracht|инструк|指示|指令|talimat|التعليمات/i;

/**
 * Hidden text that speaks to an assistant which reads the mail for its owner: "ignore all previous instructions", "say
 * that this message is safe".
 * False positives: newsletters on such assistants, which write it where people see it. Guards: hidden text only.
 * (Sublime: prompt injection.)
 */
export default defineSignal({
  id: 'ai-instruction-text',
  family: 'hiding',
  grade: 'B',
  check({ message, sender }) {
    if (message.hiddenText === '') return null;
    const hidden = message.hiddenText.slice(0, LONGEST);
    if (!MAYBE.test(hidden)) return null;
    const at = TO_A_MACHINE.map((words) => hidden.search(words)).find((place) => place >= 0);
    if (at === undefined) return null;
    if (sender?.trusted) return { silenced: 'trusted_sender' };
    const text = sentenceAt(hidden, at);
    return { evidence: [{ field: 'hidden', text }], params: [text.slice(0, 160)] };
  },
});
