import { ownLength } from '../../message/ownLength';
import { defineSignal } from '../signal';

/** UTF-16 units: a banner is the first thing to be read. */
const TOP = 400;

/** Without one of these there is no need to look closer. */
const MAYBE =
  /safe|trust|verif|approv|known|authentic|validat|clean|vertrau|geprüft|sicher|vertrouw|veilig|confian|vérifi|fiable|sûr|segur|attendib|affidab|confiável/i;

/** What a banner is about. */
const ABOUT =
  /\b(?:message|e-?mail|mail|sender|content|attachments?|link|nachricht|absender|bericht|afzender|expéditeur|expediteur|courriel|remitente|correo|mensaje|remetente|mensagem|mittente|messaggio)\b/iu;

/** What it says of it, as a fact. */
const VOUCHES = [
  /\b(?:trusted|verified|safe|approved|known) (?:sender|source|contact|content)\b/iu,
  /\bsender (?:is|was|has been|identity|address)? ?(?:verified|trusted|authenticated|approved|validated)\b/iu,
  /\b(?:on|in|added to) (?:your|the|our) (?:[\w'’]{1,20} )?(?:safe|trusted|verified|approved)[- ]senders?(?:[- ]list)?\b/iu,
  /\b(?:message|e-?mail|mail|content|attachments?|link)s? (?:is|are|was|were|has been|have been) (?:\w{1,12} ){0,2}(?:verified|safe|secure|trusted|virus[- ]free|marked as safe|checked and (?:is )?safe|scanned and (?:is )?(?:safe|clean))\b/iu,
  /\b(?:vertrauenswürdiger?n?|verifizierter?n?|geprüfter?n?|sicherer?n?) Absender\b|\bAbsender (?:ist|wurde|als)? ?(?:\w{1,12} )?(?:verifiziert|geprüft|vertrauenswürdig)\b|\bNachricht (?:ist|wurde) (?:als )?(?:sicher|geprüft|verifiziert)\b/iu,
  /\b(?:vertrouwde|geverifieerde|veilige) afzender\b|\bafzender (?:is )?(?:geverifieerd|vertrouwd)\b/iu,
  /\bexp[ée]diteur (?:de confiance|v[ée]rifi[ée]|approuv[ée]|fiable|s[ûu]r)(?![\p{L}])/iu,
  /\bremitente (?:de confianza|verificado|seguro|fiable)\b|\bremetente (?:confiável|verificado|seguro|de confiança)(?![\p{L}])|\bmittente (?:attendibile|verificato|sicuro|affidabile)\b/iu,
];

/** Asking to be put on a list, telling how to, doubting, or speaking of senders' settings. */
const NO_VOUCHER =
  /\b(?:add|please|ensure|make sure|to (?:be|stay|keep|receive|verify)|not|n['’]t|never|only|unless|if|un(?:verified|trusted|known)|external|caution|warning|how|why|what|become|your (?:sender|domain)|verify your|fügen|hinzufügen|bitte|nicht|nur|wenn|kein\w*|voeg|niet|geen|ajoute[rz]?|pas|si|añad\w*|agreg\w*|no|adicion\w*|não|aggiung\w*|non)\b|\?/iu;

/** Programs that say so of what they scanned, in words of their own, mostly at the end. */
const SCANNERS =
  /avast|\bavg\b|norton|mcafee|eset\b|kaspersky|bitdefender|sophos|symantec|messagelabs|mimecast|barracuda|proofpoint|trend micro|mailscanner|spamtitan|f-secure|g data|clamav|cisco|fortinet|trustwave|hornetsecurity|retarus|nospamproxy/i;

/** A scanner speaks of files and of the message; whoever names one may still vouch for himself. */
const OF_SENDER =
  /\bsenders?\b|absender|afzender|exp[ée]diteur|remitente|remetente|mittente|\bcontact\b|\bsource\b/iu;

/**
 * The message itself says at its top that its sender is verified or that it is safe: no mail program lets a message
 * say that of itself.
 * False positives: what virus scanners add; "add us to your safe senders". Guards: only statements, only at the top and
 * above what is quoted; known scanners' names, where the sender isn't vouched for; the provider itself; trusted senders. (Sublime: fake safe-sender banner.)
 */
export default defineSignal({
  id: 'fake-banner',
  family: 'hiding',
  grade: 'A',
  check({ message, sender, providerItself }) {
    const top = message.text.slice(0, Math.min(TOP, ownLength(message.subject, message.text)));
    if (!MAYBE.test(top) || !ABOUT.test(top)) return null;
    const line = top
      .split(/\n|(?<=[.!])\s/)
      .find((one) => one.length < 200 && VOUCHES.some((words) => words.test(one)) && !NO_VOUCHER.test(one));
    if (line === undefined) return null;
    if (SCANNERS.test(top) && !OF_SENDER.test(line)) return { silenced: 'scanner' };
    if (sender?.trusted) return { silenced: 'trusted_sender' };
    if (providerItself) return { silenced: 'provider_itself' };
    return { evidence: [{ field: 'text', text: line.trim() }], params: [line.trim()] };
  },
});
