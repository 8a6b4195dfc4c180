import { expect, test } from 'vitest';
import { findLures } from '../findLures';
import type { Tactic } from '../lure';

const tactics = (text: string): Tactic[] => [...new Set(findLures('', text).map(({ tactic }) => tactic))];

test.each<[Tactic, string]>([
  ['credential', 'Confermi i suoi dati personali per continuare.'],
  ['credential', 'Abbiamo rilevato un accesso sospetto.'],
  ['credential', "Verifica l'account prima di domani."],
  ['credential', 'La sua password scade oggi.'],
  ['payment', 'Il pagamento è stato rifiutato.'],
  ['payment', 'Aggiorna il tuo metodo di pagamento.'],
  ['payment', 'Il rinnovo non è andato a buon fine.'],
  ['parcel-fee', 'Il tuo pacco è in giacenza.'],
  ['parcel-fee', 'Paga le spese di dogana per ricevere il pacco.'],
  ['parcel-fee', 'Riprogramma la consegna.'],
  ['account-suspended', 'Il suo conto è stato temporaneamente bloccato.'],
  ['account-suspended', "Evita la sospensione dell'account."],
  ['account-suspended', 'La tua carta è stata disabilitata.'],
  ['mailbox', 'La tua casella di posta è quasi piena.'],
  ['mailbox', 'Ci sono messaggi trattenuti dal server.'],
  ['callback', 'Non riconosce questo addebito? Chiami il numero.'],
  ['callback', 'Per annullare, chiami subito.'],
  ['billing', 'In allegato la fattura.'],
  ['billing', 'Verranno addebitati 399,00 € sul suo conto.'],
  ['subscription-expired', 'Il tuo abbonamento Netflix è scaduto.'],
  ['subscription-expired', 'Il dominio è in scadenza.'],
  ['refund', 'Il suo rimborso è disponibile.'],
  ['refund', "L'Agenzia delle Entrate le riconosce un rimborso."],
  ['prize', 'I tuoi punti scadono oggi.'],
  ['prize', 'Congratulazioni, hai vinto un iPhone.'],
  ['prize', 'Il tuo premio ti attende: è riservato a te.'],
  ['survey-gift', 'Rispondi a un breve sondaggio e ricevi un regalo.'],
  ['survey-gift', 'Partecipa al questionario: un omaggio gratis.'],
  ['tax-fine', 'Risulta una multa stradale non pagata.'],
  ['tax-fine', 'Le è stata notificata una sanzione PagoPA.'],
  ['tax-fine', 'Paghi la sua multa entro cinque giorni.'],
  ['payroll', 'Vorrei cambiare il mio IBAN per lo stipendio.'],
  ['payroll', 'Sono cambiate le nostre nuove coordinate bancarie.'],
  ['gift-card', 'Ho bisogno che tu compri: puoi acquistare delle carte regalo?'],
  ['gift-card', 'Gratta e invia le foto delle carte.'],
  ['reply-ask', 'Sei disponibile adesso?'],
  ['reply-ask', 'Mandami il tuo numero di cellulare personale.'],
  ['extortion', 'Ho hackerato il tuo dispositivo.'],
  ['extortion', 'Invierò il video a tutti i tuoi contatti.'],
  ['crypto-demand', 'Trasferisci 800 dollari in bitcoin.'],
  ['crypto-demand', 'Il mio portafoglio bitcoin è questo.'],
  ['seed-phrase', 'Inserisci la tua frase di recupero.'],
  ['seed-phrase', 'Collega il tuo wallet MetaMask.'],
  ['code-ask', 'Mandami il codice che riceverai via SMS.'],
  ['code-ask', 'Comunichi il codice ricevuto.'],
  ['breach-notice', 'I suoi dati sono stati esposti.'],
  ['breach-notice', 'La violazione dei dati coinvolge il tuo account.'],
  ['key-rotation', 'Rigenera le tue chiavi API.'],
  ['key-rotation', 'Le chiavi API sono state compromesse.'],
  ['shared-document', 'Marco ha condiviso un documento con te.'],
  ['shared-document', 'Il contratto è in attesa della tua firma.'],
  ['advance-fee', "Il mio cliente defunto ha lasciato un'eredità di milioni."],
  ['advance-fee', 'Ho deciso di donare i miei fondi in beneficenza.'],
  ['investment', 'Guadagni garantiti ogni settimana.'],
  ['investment', 'Raddoppia i tuoi soldi.'],
  ['job-offer', 'Lavora da casa e guadagna 300 euro al giorno.'],
  ['job-offer', 'Soldi facili dal cellulare.'],
  ['click-here', 'Clicchi sul seguente link.'],
  ['click-here', 'Clicca qui per sbloccare.'],
  ['deadline', 'Provveda entro 24 ore.'],
  ['deadline', 'Ultimo avviso.'],
  ['generic-greeting', 'Gentile cliente,'],
  ['generic-greeting', 'Caro utente,'],
  ['strangers-words', 'Anna ti ha invitato a partecipare al gruppo.'],
  ['strangers-words', 'Marco ha condiviso un file.'],
])('%s: %s', (tactic, sentence) => {
  expect(tactics(sentence)).toContain(tactic);
});

test.each([
  // Shops
  'Spedizione gratuita su tutto il sito fino a domenica e sconti del 30% sulle scarpe.',
  'Ultima occasione per il tuo regalo di Natale con sconti fino al 40%.',
  'Hai un buono di 10 € per il prossimo acquisto.',
  'Acquista la carta regalo in uno dei nostri negozi.',
  'Il tuo ordine 1042 è confermato e partirà lunedì.',
  'Il tuo pacco arriva domani tra le 10 e le 14.',
  'Il corriere ha consegnato il pacco in portineria.',
  'Lascia una recensione: la tua opinione aiuta gli altri clienti.',
  'Se non vuoi più ricevere queste email, clicca qui per cancellarti.',
  'Non vedi bene questo messaggio? Aprilo nel browser.',
  'Rispondiamo di solito in due giorni lavorativi.',
  // Banks and bills
  "La bolletta di maggio è disponibile nell'area clienti.",
  'Abbiamo ricevuto il pagamento, grazie.',
  'Non le chiederemo mai la password o il codice via email.',
  'Non comunicare a nessuno il codice ricevuto via SMS.',
  "L'estratto conto mensile è nella tua area riservata.",
  // School, neighbours, colleagues
  'La riunione dei genitori è giovedì alle 19 in aula magna.',
  "L'ascensore resterà fermo martedì per manutenzione.",
  "L'assemblea di condominio ha deciso di cambiare il portone del garage.",
  "Vi mando l'elenco dei libri per il secondo quadrimestre.",
  'Posso chiamarti domani per chiudere la relazione?',
  'Sei libera giovedì a pranzo?',
  'Sono in riunione e non posso parlare, ti richiamo dopo.',
  'Questo messaggio è riservato; se non siete il destinatario, cancellatelo.',
  // News
  'Il governo annuncia nuove regole per le multe stradali.',
  'Da lunedì si può presentare la dichiarazione dei redditi precompilata.',
  'Un giudice condanna una società a risarcire i clienti.',
  'Il bitcoin è salito del 3% martedì e il dollaro ha chiuso in calo.',
  'Il comune proroga il termine della tassa sui rifiuti a fine mese.',
])('no lure: %s', (sentence) => {
  expect(tactics(sentence)).toEqual([]);
});

test.each<[string, Tactic[]]>([
  ['Abbiamo ricevuto una richiesta per reimpostare la tua password.', ['credential']],
  ['Nuovo accesso al tuo account: se sei stato tu, non devi fare nulla.', ['credential']],
  ["Non siamo riusciti a consegnare il pacco: lo trovi all'ufficio postale.", ['parcel-fee']],
  ['Gentile cliente, ecco la nuova collezione invernale.', ['generic-greeting']],
])('no more than that: %s', (sentence, allowed) => {
  expect(tactics(sentence).filter((tactic) => !allowed.includes(tactic))).toEqual([]);
});
