/** What such files are called, in names of files and subjects: bills, payments, messages, shipments, court papers. */
const BAIT =
  /invoice|payment|remittance|remit\b|receipt|\bswift\b|wire[ _-]?transfer|bank[ _-]?slip|e-?transfer|purchase[ _-]?order|quotation|\brfq\b|statement|payroll|salary|bonus|voice[ _-]?(?:mail|message|note)|audio[ _-]?msg|\be?fax\b|scan(?:ned)?[ _-]?(?:doc|copy|from)|shipping[ _-]?doc|bill of lading|\bawb\b|subpoena|summons|court[ _-]?(?:notice|order|case)|pro?cesso[ _-]?(?:trabalhista|judicial|administrativo)|intima[cç][aã]o|intimacao|mandado[ _-]?judicial|cita(?:ção|cao|ción|cion)[ _-]?judicial|vorladung|gerichtsbeschluss|dagvaarding|convocation[ _-]?(?:judiciaire|tribunal)|notificaci[oó]n[ _-]?judicial|atto[ _-]?giudiziario|rechnung|mahnung|zahlungs|überweisung|sprachnachricht|factuur|betaling|betaalbewijs|facture|paiement|relev[ée]|virement|message[ _-]?vocal|factura|pago|transferencia|comprobante|fatura|boleto|nota[ _-]?fiscal|\bnf-?e\b|comprovante|pagamento|fattura|bonifico|ricevuta|faktura|płatno|przelew|счет|счёт|накладная|оплат|請求書|請求|支払|发票|發票|付款|汇款|ödeme|\bdekont\b|فاتورة/iu;

/** UTF-16 units that are read. */
const LONGEST = 300;

/** Whether a file's name or a subject says a bill, a payment, a voice message or such, in the first-class languages. */
export function isBaitName(name: string): boolean {
  return BAIT.test(name.slice(0, LONGEST));
}
