/** A name as an office writes it over a notice: the word for it, and a number or code. */
const NOTICE =
  /(?:notifica|notice|notific|comunicad|protocol|protokol|aviso|\bavis\b|avviso|alert|support|suporte|soporte|sac\b|atendimento|central\b|seguran[cç]a|security|secur|billing|invoice|order|receipt|fatura|factura|facture|rechnung|factuur|fattura|processo|proceso|libera[cç]|bloque|pontos|puntos|\bpts\b|conta\b|cuenta|compte|konto|account|service|servi[cç]|ticket|case|department|setor\b|cart[oó]rio|intima[cç]|tribunal|entrega|delivery|paket|pacote|encomenda|rastre|promo[cç]|pendente|reembols|refund|wallet)/iu;

/** Digits that are no year, and the length of a code in which letters and digits are mixed. */
const DIGITS = /\d{6}/;
const SHORTEST_CODE = 8;
/** UTF-16 units of a name that are read. */
const LONGEST = 160;

/** Whether a name is that of a notice with a reference number: "Notice - 12345678", "Support: W2BSAGXR". Linear. */
export function isNoticeWithNumber(name: string): boolean {
  const read = name.slice(0, LONGEST);
  return NOTICE.test(read) && hasReference(read);
}

/** A number, or a word such as W2BSAGXR: capitals and digits. */
function hasReference(name: string): boolean {
  if (DIGITS.test(name)) return true;
  return name
    .split(/[^\dA-Za-z]/)
    .some(
      (word) =>
        word.length >= SHORTEST_CODE && /^[\dA-Z]+$/.test(word) && /\d/.test(word) && /[A-Z]/.test(word),
    );
}
