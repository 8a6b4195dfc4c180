import { expect, test } from 'vitest';
import { findLures } from '../findLures';
import type { Tactic } from '../lure';

const tactics = (text: string): Tactic[] => [...new Set(findLures('', text).map(({ tactic }) => tactic))];

test.each<[Tactic, string]>([
  ['credential', 'Lütfen hesabınızı doğrulayın.'],
  ['credential', 'HESABINIZI DOĞRULAYIN'],
  ['credential', 'Hesabınızda şüpheli bir giriş tespit edildi.'],
  ['credential', 'Parolanızın süresi dolmak üzere.'],
  ['payment', 'Ödemeniz reddedildi.'],
  ['payment', 'Ödeme bilgilerinizi güncelleyin.'],
  ['payment', 'Ödenmemiş bir faturanız var.'],
  ['parcel-fee', 'Kargonuz gümrükte bekletiliyor.'],
  ['parcel-fee', 'Paketiniz teslim edilemedi.'],
  ['parcel-fee', 'Teslimat adresinizi güncelleyin.'],
  ['account-suspended', 'Hesabınız askıya alındı.'],
  ['account-suspended', 'Kartınız geçici olarak kısıtlandı.'],
  ['mailbox', 'Posta kutunuz doldu.'],
  ['mailbox', 'Bekleyen mesajlarınız var.'],
  ['billing', 'Kartınızdan 399 TL çekildi.'],
  ['billing', 'Aboneliğiniz yenilendi.'],
  ['subscription-expired', 'Aboneliğinizin süresi doldu.'],
  ['subscription-expired', 'Lisansınızı bugün yenileyin.'],
  ['refund', 'Vergi iadeniz hazır.'],
  ['refund', 'Sosyal yardım ödemesi almaya hak kazandınız.'],
  ['prize', 'Tebrikler, çekilişi kazandınız!'],
  ['prize', 'Ödülünüzü hemen alın.'],
  ['tax-fine', 'Ödenmemiş trafik cezanız bulunmaktadır.'],
  ['tax-fine', 'Hakkınızda icra takibi başlatıldı.'],
  ['extortion', 'Seni kamerandan kaydettim.'],
  ['extortion', 'Cihazınızı hackledim.'],
  ['extortion', 'Videoyu bütün arkadaşlarına göndereceğim.'],
  ['crypto-demand', '900 doları bitcoin cüzdanıma gönder.'],
  ['crypto-demand', 'Bitcoin cüzdan adresim aşağıdadır.'],
  ['seed-phrase', 'Kurtarma ifadenizi girin.'],
  ['seed-phrase', 'Cüzdanınızı bağlayın.'],
  ['code-ask', 'Doğrulama kodunu bize gönderin.'],
  ['code-ask', 'Gelen kodu bana söyler misiniz?'],
  ['shared-document', 'Ali sizinle bir belge paylaştı.'],
  ['shared-document', 'Sözleşme imzanızı bekliyor.'],
  ['advance-fee', 'Vefat eden müşterimizin miras parası kaldı.'],
  ['advance-fee', 'Beş milyon doları size bağışlamak istiyorum.'],
  ['investment', 'Günlük garantili kazanç sağlayın.'],
  ['investment', 'Paranızı ikiye katlayın.'],
  ['click-here', 'Aşağıdaki bağlantıya tıklayın.'],
  ['click-here', 'Ekteki dosyayı açın.'],
  ['deadline', 'Bunu 24 saat içinde yapın.'],
  ['deadline', 'Bu son uyarıdır.'],
  ['deadline', 'Hemen giriş yapın.'],
  ['generic-greeting', 'Sayın müşterimiz,'],
  ['generic-greeting', 'Değerli kullanıcımız,'],
  ['strangers-words', 'Robin sizi takıma davet etti.'],
  ['strangers-words', 'Ayşe sizinle bir albüm paylaştı.'],
])('%s: %s', (tactic, sentence) => {
  expect(tactics(sentence)).toContain(tactic);
});

test.each([
  'Toplantı perşembe günü saat ona alındı.',
  'Sizden asla şifrenizi girmenizi istemeyiz.',
  'Bankamız doğrulama kodunu göndermenizi istemez.',
  'Siparişiniz yola çıktı, yarın elinizde olacak.',
  'Alışverişiniz için teşekkürler, faturanız profilinizde.',
  'Veli toplantısı salı günü spor salonunda yapılacak.',
  'Müze pazartesi dışında her gün açık.',
  'Geçen toplantının tutanağını ekte bulabilirsiniz.',
  'Kışlık montlarda yüzde kırk indirim başladı.',
  'Çocukları saat üçte okuldan alabilir misin?',
  'Yeni sürüm dosya okurken oluşan hatayı gideriyor.',
  'Dün akşamki yemek çok güzeldi, teşekkür ederiz.',
])('no lure: %s', (sentence) => {
  expect(tactics(sentence)).toEqual([]);
});
