import { expect, test } from 'vitest';
import { findLures } from '../findLures';
import type { Tactic } from '../lure';

const tactics = (text: string): Tactic[] => [...new Set(findLures('', text).map(({ tactic }) => tactic))];

test.each<[Tactic, string]>([
  ['credential', 'アカウント情報の確認をお願いいたします。'],
  ['credential', '第三者による不正なログインを検出しました。'],
  ['credential', 'パスワードの有効期限が近づいています。'],
  ['credential', 'ログインして本人確認の手続きをお願いします。'],
  ['payment', 'お支払いに失敗しました。'],
  ['payment', 'お支払い方法を更新してください。'],
  ['payment', 'ご利用料金が未払いです。'],
  ['parcel-fee', 'お荷物は現在保管しております。'],
  ['parcel-fee', '宛先不明のため荷物を持ち帰りました。'],
  ['parcel-fee', '配送料のお支払いが必要です。'],
  ['account-suspended', 'お客様のアカウントは一時停止されました。'],
  ['account-suspended', 'カードのご利用を制限させていただいております。'],
  ['mailbox', 'メールボックスの容量がいっぱいです。'],
  ['mailbox', '未配信のメールが５件あります。'],
  ['billing', '自動更新が完了いたしました。'],
  ['billing', 'クレジットカードに請求いたしました。'],
  ['subscription-expired', 'サブスクリプションの有効期限が切れました。'],
  ['subscription-expired', '会員資格を更新してください。'],
  ['refund', '還付金の受け取り手続きをお願いします。'],
  ['refund', '所得税の還付があります。'],
  ['prize', 'おめでとうございます、当選しました。'],
  ['prize', '賞品をお受け取りください。'],
  ['tax-fine', '税金が未納となっております。'],
  ['tax-fine', '差し押さえを執行する予告です。'],
  ['extortion', 'あなたの姿をカメラで録画しました。'],
  ['extortion', 'デバイスをハッキングしました。'],
  ['extortion', 'この動画をあなたの友人全員に送ります。'],
  ['crypto-demand', '９００ドルのビットコインを送金してください。'],
  ['crypto-demand', 'ビットコインのウォレットアドレスはこちらです。'],
  ['seed-phrase', 'リカバリーフレーズを入力してください。'],
  ['seed-phrase', 'ウォレットを接続してください。'],
  ['code-ask', '届いた認証コードを教えてください。'],
  ['code-ask', 'ワンタイムパスワードを返信してください。'],
  ['shared-document', '山田さんがファイルを共有しました。'],
  ['shared-document', '契約書への署名をお願いします。'],
  ['advance-fee', '亡くなった顧客の資金が残っています。'],
  ['advance-fee', '百万ユーロをあなたに寄付します。'],
  ['investment', '元本保証で高い利益が出ます。'],
  ['investment', 'スマホだけで毎日五万円稼げます。'],
  ['click-here', 'こちらをクリックしてください。'],
  ['click-here', '添付ファイルを開いてください。'],
  ['deadline', '24時間以内に手続きしてください。'],
  ['deadline', '至急ご確認ください。'],
  ['deadline', 'ご確認がない場合、停止いたします。'],
  ['generic-greeting', 'お客様各位'],
  ['generic-greeting', '親愛なるユーザー様'],
  ['strangers-words', '佐藤さんがフォルダを共有しています。'],
  ['strangers-words', '鈴木様があなたを招待しました。'],
])('%s: %s', (tactic, sentence) => {
  expect(tactics(sentence)).toContain(tactic);
});

test.each([
  '打ち合わせは木曜日の十時に変更になりました。',
  'パスワードをお伺いすることはありません。',
  'メールで暗証番号の入力をお願いすることはございません。',
  'ご注文の商品は本日発送いたしました。',
  '先日の議事録をお送りします。',
  '保護者会は火曜日に体育館で行います。',
  '美術館は月曜日を除く毎日開いています。',
  'セール開催中、冬物コートが最大四割引きです。',
  '三時に子どもを迎えに行ってもらえますか。',
  '新しいバージョンではファイルの読み込みの不具合を直しました。',
  '昨日は夕食をごちそうさまでした。',
  '来月の会費は受付で集めます。',
])('no lure: %s', (sentence) => {
  expect(tactics(sentence)).toEqual([]);
});
