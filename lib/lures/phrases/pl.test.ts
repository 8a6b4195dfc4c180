import { expect, test } from 'vitest';
import { findLures } from '../findLures';
import type { Tactic } from '../lure';

const tactics = (text: string): Tactic[] => [...new Set(findLures('', text).map(({ tactic }) => tactic))];

test.each<[Tactic, string]>([
  ['credential', 'Prosimy zweryfikować swoje konto w formularzu.'],
  ['credential', 'Wykryliśmy podejrzane logowanie z nowego miejsca.'],
  ['credential', 'Twoje hasło wygasa za dwa dni.'],
  ['credential', 'Zaloguj się, aby potwierdzić dane.'],
  ['credential', 'Jeśli nie zweryfikujesz konta, stracisz do niego dostęp.'],
  ['payment', 'Twoja płatność została odrzucona.'],
  ['payment', 'Zaktualizuj metodę płatności w panelu.'],
  ['payment', 'Nie udało się pobrać opłaty za ten miesiąc.'],
  ['parcel-fee', 'Paczka została wstrzymana w sortowni.'],
  ['parcel-fee', 'Wystarczy dopłacić do przesyłki 2,99 zł.'],
  ['parcel-fee', 'Nie udało się doręczyć przesyłki.'],
  ['account-suspended', 'Twoje konto zostało zablokowane.'],
  ['account-suspended', 'W przeciwnym razie utracisz dostęp do skrzynki.'],
  ['account-suspended', 'TWOJE KONTO ZOSTALO ZAWIESZONE'],
  ['mailbox', 'Skrzynka pocztowa jest prawie pełna.'],
  ['mailbox', 'Pięć zatrzymanych wiadomości czeka na serwerze.'],
  ['billing', 'Twoje konto zostanie obciążone kwotą 399 zł.'],
  ['billing', 'Subskrypcja została odnowiona na rok.'],
  ['subscription-expired', 'Twoja subskrypcja wygasła wczoraj.'],
  ['subscription-expired', 'Odnów licencję, aby zachować ochronę.'],
  ['refund', 'Przysługuje Ci zwrot podatku.'],
  ['refund', 'Odbierz nadpłatę jeszcze w tym tygodniu.'],
  ['prize', 'Gratulacje, zostałeś zwycięzcą!'],
  ['prize', 'Wygrałaś nowy telefon.'],
  ['tax-fine', 'Masz nieopłacony mandat.'],
  ['tax-fine', 'Prosimy uregulować zaległość podatkową.'],
  ['extortion', 'Nagrałem cię kamerą twojego komputera.'],
  ['extortion', 'Włamałem się na twoje urządzenie.'],
  ['extortion', 'Wyślę to nagranie wszystkim znajomym.'],
  ['crypto-demand', 'Przelej 900 dolarów w bitcoinach.'],
  ['crypto-demand', 'To jest mój portfel bitcoin.'],
  ['seed-phrase', 'Wpisz frazę odzyskiwania w formularzu.'],
  ['seed-phrase', 'Połącz swój portfel ze stroną.'],
  ['code-ask', 'Podaj mi kod z wiadomości.'],
  ['code-ask', 'Prześlij kod SMS, który przyszedł.'],
  ['shared-document', 'Jan udostępnił Ci dokument.'],
  ['shared-document', 'Umowa oczekuje na podpis.'],
  ['advance-fee', 'Zmarły klient banku pozostawił spadek.'],
  ['advance-fee', 'Chcę przekazać panu 5 milionów dolarów.'],
  ['investment', 'Gwarantowany zysk już od pierwszego dnia.'],
  ['investment', 'Możesz zarabiać codziennie na kryptowalutach.'],
  ['click-here', 'Kliknij poniższy link.'],
  ['click-here', 'Otwórz załącznik i postępuj zgodnie z opisem.'],
  ['deadline', 'Zrób to w ciągu 24 godzin.'],
  ['deadline', 'To jest ostatnie ostrzeżenie.'],
  ['deadline', 'Natychmiast potwierdź swoje dane.'],
  ['generic-greeting', 'Szanowny Kliencie,'],
  ['generic-greeting', 'Drogi użytkowniku,'],
  ['strangers-words', 'Robin zaprosił cię do zespołu.'],
  ['strangers-words', 'Ania udostępniła ci album.'],
])('%s: %s', (tactic, sentence) => {
  expect(tactics(sentence)).toContain(tactic);
});

test.each([
  'Cześć, spotkanie przesunęliśmy na czwartek o dziesiątej.',
  'Nigdy nie prosimy o podanie hasła ani kodu.',
  'Twoja paczka jest już w drodze i dotrze jutro między 10 a 12.',
  'Dziękujemy za zamówienie, fakturę znajdziesz w swoim profilu.',
  'Zebranie rodziców odbędzie się we wtorek w sali gimnastycznej.',
  'Wystawa jest otwarta codziennie oprócz poniedziałku.',
  'W załączeniu przesyłam protokół z ostatniego zebrania.',
  'Wyprzedaż trwa: wszystkie kurtki do 40 procent taniej.',
  'Hasło na dziś: więcej ruchu na świeżym powietrzu.',
  'Czy możesz odebrać dzieci ze szkoły o trzeciej?',
  'Nowa wersja biblioteki poprawia błąd przy wczytywaniu plików.',
  'Zapłaciłem wczoraj za bilety, oddasz mi przy okazji.',
])('no lure: %s', (sentence) => {
  expect(tactics(sentence)).toEqual([]);
});
