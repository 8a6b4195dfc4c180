import { sentenceAt, sentenceEnds } from './sentences';

/** UTF-16 units: notices stand at the very top, and are short. */
const TOP = 1500;
const LONGEST_SENTENCE = 320;

/** Where the message comes from: from outside, or from somebody who has hardly written before. */
const ORIGIN = [
  /\bexternal (?:e-?mails?|senders?|sources?|messages?)\b|^\W*external\W*$|\b(?:sent|came|comes|coming|originated|originates|received) from outside\b|\boutside (?:of )?(?:the|your|our|this) (?:organi[sz]ation|company|firm|network)\b|\buntrusted sender\b|\bnot previously corresponded\b|\bdon['’]t often get e-?mail from\b|\bfirst time you (?:have )?received an e-?mail\b/i,
  /\bextern\w{0,2} (?:absender|e-?mails?|quelle|nachricht)|außerhalb (?:der|ihrer|unserer|des|ihres|unseres) (?:organisation|firma|unternehmens)|\berhalten nicht (?:häufig|oft) e-?mails? von/i,
  /expéditeur externe|(?:e-?mail|courriel|message) externe|(?:provient|vient|émane) de l['’](?:extérieur|externe)|n['’]obtenez pas souvent|ne recevez pas souvent/i,
  /remitente externo|(?:correo|mensaje) externo|fuera de (?:la|su|nuestra) (?:organización|empresa)|no suele recibir correos/i,
  /mittente esterno|(?:e-?mail|messaggio) estern|(?:esterno|al di fuori) (?:al|del)l['’](?:organizzazione|azienda)|non (?:si ricevono|ricevi|riceve) spesso/i,
  /remetente externo|fora da (?:sua |nossa )?(?:organização|empresa)|não costuma receber/i,
  /externe afzender|buiten (?:de|uw|onze|jouw) organisatie|ontvangt niet vaak/i,
  /spoza (?:organizacji|firmy)|zewnętrzn(?:y|ego|ym) nadawc|nadawc(?:a|y|ę|ą) zewnętrzn/i,
];

/** What to be careful of: what is told not to be done, or to be looked at before, as these begin and go on. */
const CAUTION: readonly (readonly [begins: RegExp, goesOn: RegExp])[] = [
  [
    /\b(?:do not|don['’]t|never|avoid|before|unless|without|if) /i,
    /click|open|reply|respond|enter|share|download|provid|disclos|recogni[sz]e|know|trust|think|suspect/i,
  ],
  [/\b(?:klicken|öffnen|antworten|geben) sie /i, / (?:nicht|keine?n?|niemals|nie|nur)\b/i],
  [/\bne |n['’]/i, /cliquez|répondez|ouvrez|communiquez|saisissez/i],
  [/\b(?:no|non|não) /i, /haga clic|abra|responda|introduzca|pulse|clic|aprire|aprite|rispondere|clique/i],
  [/\b(?:klik|open|beantwoord) /i, / (?:niet|geen)\b/i],
  [/\bnie /i, /klikaj|otwieraj|odpowiadaj/i],
];
/** UTF-16 units from the beginning on in which it goes on. */
const REACH = 80;

/** What stands alone beside it: a label, the words of a link, the marks that a gateway leaves. */
const LABEL =
  /^[^\p{L}]*(?:\p{L}{1,14}[^\p{L}]{0,3}){0,1}$|^\W*(?:learn why this is important|report (?:suspicious|phish(?:ing)?|this e-?mail)|zjqcmqryfpfptbanner(?:start|end))\b.{0,40}$|^(?:weitere informationen|erfahren sie, warum|découvrez pourquoi|pourquoi c|obtenga información|descubra por qué|scopri perché|saiba por que).{0,80}$/iu;

/**
 * How much of a text the receiving side put above what the sender wrote: "This email originated from outside of the
 * organization. Do not click links ...", "You don't often get email from ...". It may be forged like all of the text,
 * so it is worth nothing; but its warnings are no demands of the sender's. UTF-16 units; 0 without one.
 */
export function receiversNotice(text: string): number {
  const top = text.slice(0, TOP);
  let from = 0;
  let end = 0;
  for (const to of sentenceEnds(top)) {
    const { text: sentence } = sentenceAt(top, from, to);
    from = to;
    if (sentence === '') continue;
    if (sentence.length > LONGEST_SENTENCE) break;
    if (ORIGIN.some((words) => words.test(sentence))) end = to;
    else if (end > 0 && (LABEL.test(sentence) || warns(sentence))) end = to;
    else if (!LABEL.test(sentence)) break;
  }
  return end;
}

function warns(sentence: string): boolean {
  return CAUTION.some(([begins, goesOn]) => {
    const at = sentence.search(begins);
    return at >= 0 && goesOn.test(sentence.slice(at, at + REACH));
  });
}
