import { expect, test } from 'vitest';
import { findLures } from '../findLures';
import type { Tactic } from '../lure';

const tactics = (text: string): Tactic[] => [...new Set(findLures('', text).map(({ tactic }) => tactic))];

test.each<[Tactic, string]>([
  ['credential', '请立即验证您的账户。'],
  ['credential', '請確認您的帳戶資料。'],
  ['credential', '检测到您的账号存在异常登录。'],
  ['credential', '您的密碼即將過期。'],
  ['payment', '您的付款失败，请重试。'],
  ['payment', '請更新您的付款方式。'],
  ['payment', '您有一笔逾期账单。'],
  ['parcel-fee', '您的包裹已被海关扣留。'],
  ['parcel-fee', '您的包裹因地址不完整無法派送。'],
  ['parcel-fee', '请支付小额运费。'],
  ['account-suspended', '您的账户已被冻结。'],
  ['account-suspended', '您的帳戶將被停用。'],
  ['mailbox', '您的邮箱存储空间已满。'],
  ['mailbox', '您有五封待處理郵件。'],
  ['billing', '您的信用卡已被扣款。'],
  ['billing', '自动续费将扣除399元。'],
  ['subscription-expired', '您的会员已过期，请续费。'],
  ['subscription-expired', '請續訂您的網域，以免中斷。'],
  ['refund', '您可领取退税。'],
  ['refund', '您符合資格獲得補助。'],
  ['prize', '恭喜您中奖了！'],
  ['prize', '請領取您的獎品。'],
  ['tax-fine', '您有未缴的罚款。'],
  ['tax-fine', '請立即繳清欠稅。'],
  ['extortion', '我录下了你的视频。'],
  ['extortion', '我入侵了你的電腦。'],
  ['extortion', '我会把视频发给你的所有朋友。'],
  ['crypto-demand', '请把900美元的比特币转到我的钱包。'],
  ['crypto-demand', '我的比特幣錢包地址如下。'],
  ['seed-phrase', '请输入您的助记词。'],
  ['seed-phrase', '請連接您的錢包以避免停用。'],
  ['code-ask', '请把收到的验证码发给我们。'],
  ['code-ask', '請告訴我們驗證碼。'],
  ['shared-document', '王先生与您共享了一份文件。'],
  ['shared-document', '合約等待您簽署。'],
  ['advance-fee', '我们有一位已故客户留下的存款。'],
  ['advance-fee', '受益人可获得500万美元遗产。'],
  ['investment', '保证收益，零风险。'],
  ['investment', '每天賺上千元，輕鬆兼職。'],
  ['click-here', '请点击以下链接。'],
  ['click-here', '請打開附件。'],
  ['deadline', '请在24小时内处理。'],
  ['deadline', '請立即登入。'],
  ['deadline', '否则您的账户将被注销。'],
  ['generic-greeting', '尊敬的客户：'],
  ['generic-greeting', '親愛的用戶，'],
  ['strangers-words', '李女士与您分享了相册。'],
  ['strangers-words', 'Robin 邀請您加入團隊。'],
])('%s: %s', (tactic, sentence) => {
  expect(tactics(sentence)).toContain(tactic);
});

test.each([
  '会议改到星期四上午十点。',
  '我们绝不会要求您提供密码。',
  '請勿將驗證碼告訴任何人。',
  '您的订单已发货，预计明天送到。',
  '感谢您的惠顾，电子发票在订单页面。',
  '家长会星期二在礼堂举行。',
  '博物馆除星期一外每天开放。',
  '附上次会议的记录。',
  '冬季外套全部六折，欢迎选购。',
  '你三点能去学校接孩子吗？',
  '新版本修复了读取文件时的错误。',
  '昨天的晚飯很好吃，謝謝你。',
  '這篇文章談的是中央銀行怎樣運作。',
])('no lure: %s', (sentence) => {
  expect(tactics(sentence)).toEqual([]);
});
