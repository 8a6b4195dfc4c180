import { expect, test } from 'vitest';
import { leastTime } from '../../tests/leastTime';
import { languageOf } from './language';
import { wordsIn } from './words';

test.each([
  [
    'en',
    'We are moving the meeting to Thursday because the room is not free. Please tell me if that works for you.',
  ],
  [
    'de',
    'Wir verschieben das Treffen auf Donnerstag, weil der Raum nicht frei ist. Bitte sag mir, ob das für dich passt.',
  ],
  [
    'fr',
    'Nous reportons la réunion à jeudi parce que la salle n’est pas libre. Dites-moi si cela vous convient, merci.',
  ],
  [
    'es',
    'Pasamos la reunión al jueves porque la sala no está libre. Dime si te viene bien, por favor, y lo confirmo con ellos.',
  ],
  [
    'pt',
    'Passamos a reunião para quinta-feira porque a sala não está livre. Diga-me se isso é bom para você, por favor.',
  ],
  [
    'it',
    'Spostiamo la riunione a giovedì perché la sala non è libera. Dimmi se ti va bene, così lo confermo anche agli altri.',
  ],
  [
    'nl',
    'We verplaatsen het overleg naar donderdag, omdat de zaal niet vrij is. Laat me weten of dat voor jou uitkomt.',
  ],
  [
    'pl',
    'Przenosimy spotkanie na czwartek, ponieważ sala nie jest wolna. Daj znać, czy to dla ciebie dobry termin.',
  ],
  [
    'cs',
    'Schůzku přesouváme na čtvrtek, protože sál není volný. Dejte mi prosím vědět, jestli se vám to hodí.',
  ],
  [
    'sv',
    'Vi flyttar mötet till torsdag eftersom rummet inte är ledigt. Hör av dig om det inte passar för dig eller de andra.',
  ],
  [
    'da',
    'Vi flytter mødet til torsdag, fordi lokalet ikke er ledigt. Sig til, hvis det ikke passer dig eller nogen af de andre.',
  ],
  [
    'no',
    'Vi flytter møtet til torsdag fordi rommet ikke er ledig. Si fra hvis det ikke passer for deg eller noen av de andre nå.',
  ],
  [
    'fi',
    'Siirrämme kokouksen torstaille, koska huone ei ole vapaana. Kerro, jos se ei sovi sinulle tai kun olet jo varannut.',
  ],
  [
    'hu',
    'A megbeszélést csütörtökre tesszük át, mert a terem nem szabad. Kérlek, írd meg, ha ez nem jó, és majd keresünk egy másikat.',
  ],
  [
    'ro',
    'Mutăm ședința pe joi pentru că sala nu este liberă. Te rog să îmi spui dacă nu ai timp, ca să o pot anula din nou.',
  ],
  [
    'tr',
    'Toplantıyı perşembe gününe alıyoruz, çünkü oda boş değil. Bu gün size uygun mu, lütfen bana en geç yarına kadar yazın.',
  ],
  [
    'id',
    'Kami memindahkan rapat ke hari Kamis karena ruangan itu tidak kosong. Beri tahu saya jika waktu ini tidak cocok untuk Anda.',
  ],
  [
    'vi',
    'Chúng tôi chuyển cuộc họp sang thứ năm vì phòng không trống. Hãy cho tôi biết nếu bạn không thể đến vào ngày này.',
  ],
  [
    'ru',
    'Мы переносим встречу на четверг, потому что зал занят. Напишите мне, если это время для вас не подходит.',
  ],
  [
    'uk',
    'Ми переносимо зустріч на четвер, тому що зала зайнята. Напишіть мені, якщо цей час для вас не підходить.',
  ],
  [
    'bg',
    'Преместваме срещата за четвъртък, защото залата не е свободна. Кажете ми, ако това време не е удобно за вас.',
  ],
  [
    'el',
    'Μεταφέρουμε τη συνάντηση για την Πέμπτη, επειδή η αίθουσα δεν είναι ελεύθερη. Πείτε μου αν σας βολεύει.',
  ],
  [
    'ar',
    'سننقل الاجتماع إلى يوم الخميس لأن القاعة مشغولة في هذا اليوم. أخبرني من فضلك إذا كان هذا الموعد لا يناسبك.',
  ],
  [
    'fa',
    'جلسه را به پنجشنبه منتقل می کنیم، چون این اتاق در آن روز آزاد نیست. اگر این زمان برای شما مناسب نیست بگویید.',
  ],
  ['he', 'אנחנו מעבירים את הפגישה ליום חמישי כי החדר לא פנוי. תגידו לי אם זה לא מתאים לכם ונמצא זמן אחר.'],
  ['th', 'เราเลื่อนการประชุมไปเป็นวันพฤหัสบดีเพราะห้องไม่ว่าง'],
  ['ja', '会議室が空いていないため、打ち合わせを木曜日に変更します。ご都合が悪い場合はお知らせください。'],
  ['zh', '因为会议室没有空，我们把会议改到星期四。如果这个时间不方便，请告诉我一声。'],
  ['zh', '因為會議室沒有空，我們把會議改到星期四。如果這個時間不方便，請告訴我一聲。'],
  [
    'ko',
    '회의실이 비어 있지 않아 회의를 목요일로 옮깁니다. 이 시간이 괜찮으신지 저에게 알려 주시기 바랍니다. 다른 분들께도 전해 주세요. 감사합니다.',
  ],
])('%s: %s', (language, text) => {
  expect(languageOf(text)).toBe(language);
  expect(languageOf(wordsIn(text))).toBe(language);
});

test.each([
  ['nothing', ''],
  ['a line', 'See you on Thursday then.'],
  [
    'names and numbers alone',
    'Anna Berta Carla Dora Emil Frieda Gustav Hanna Ida Jakob Karla Ludwig 12 13 14 15 16',
  ],
  [
    'a log',
    'error: unpack(deb): cpio failed xz checksum mismatch libfoo0 amd64 sid main Packages.gz hash size retry',
  ],
  [
    'two languages in equal parts',
    'We are moving the meeting to Thursday because the room is not free. Wir verschieben das Treffen auf Donnerstag, weil der Raum nicht frei ist.',
  ],
])('no guess for %s', (_, text) => {
  expect(languageOf(text)).toBeNull();
});

test('English with Cyrillic twins in its words is English', () => {
  const text =
    'Wе hаve nоticed that уour wаllet was nоt verifiеd, so please dо it nоw оr you will losе it with аll of your coins.';
  expect(languageOf(text)).toBe('en');
});

test('a Japanese text with product names is Japanese, a Chinese one with a Japanese brand Chinese', () => {
  expect(
    languageOf(
      'Example Cloud Storage Business Plan の更新について、下記の内容をご確認のうえ、お手続きをお願いいたします。',
    ),
  ).toBe('ja');
  expect(
    languageOf(
      '您好，感谢您购买我们的の商品，订单已经发货，预计三天内送到，请注意查收，如有问题请联系客服。',
    ),
  ).toBe('zh');
});

test('what stands after the first lines costs nothing', async () => {
  const time = await leastTime(500, () => {
    const text = 'We are moving the meeting to Thursday because the room is not free. ';
    expect(languageOf(text + 'ж'.repeat(10_000_000))).toBe('en');
    expect(languageOf('и '.repeat(2_000_000))).toBeNull();
  });
  expect(time).toBeLessThan(500);
});
