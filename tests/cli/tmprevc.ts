import { assess, noTrust } from '../../lib/assess/assess';
import { builtIn } from '../../lib/assess/knowledge';
import { mail, passed } from '../support';
import { unwrap } from '../../lib/links/unwrap';
import { dissect } from '../../lib/links/anatomy';
import { oddities } from '../../lib/links/oddities';
import { shownHost } from '../../lib/links/shownHost';
import { compareShown } from '../../lib/links/compareShown';
import { carriesAddress } from '../../lib/links/readersAddress';
import { compareNames } from '../../components/parts/compareNames';
import type { Message } from '../../lib/message/message';
const bulk = { id: '', unsubscribe: '<https://x.example/u>' };
const F = (name: string, address: string) => ({ from: [{ name, address }] });
const a = (href: string, text: string, t = '') => `<a href="${href.replaceAll('&','&amp;')}" title="${t}">${text}</a>`;
const page = { origin: 'page' as const, authentication: undefined, list: undefined, reply: undefined, headers: undefined, attachments: undefined, replyTo: undefined };
const run = (n: string, p: Partial<Message> & { html?: string }) => {
  const r = assess({ message: mail(p) }, builtIn, noTrust);
  const f = r.findings.map((x) => `${x.family === 'links' ? '**' : ''}${x.signal}${x.grade}(${x.params.slice(0,2).join('|').slice(0,70)})`).join(' ; ');
  console.log(`${r.verdict} ${r.score} [${n}] claim=${r.claim?.provider ?? '-'} | ${f} | sil: ${r.silenced.map((s) => s.signal + ':' + s.guard).join(',')}`);
};
const wrap = (n: number, u: string) => { let s = u; for (let i=0;i<n;i++) s = 'https://href.li/?' + s; return s; };
const wrapS = (n: number, u: string) => { let s = u; for (let i=0;i<n;i++) s = 'https://nam02.safelinks.protection.outlook.com/?url=' + encodeURIComponent(s); return s; };
const lure = '<p>Your account will be suspended. Please verify your account and enter your password.</p>';
const ms = { ...page, ...F('Microsoft account team', 'team@mail-evil.com'), subject: 'Unusual sign-in activity' };
console.log('--- attacks: expect findings');
for (const [n, href, text] of [
 ['ms plain evil','https://evil-login.com/','Sign in'],
 ['ms 9x safelinks', wrapS(9,'https://evil-login.com/'),'Sign in'],
 ['ms 8x safelinks', wrapS(8,'https://evil-login.com/'),'Sign in'],
 ['ms customervoice','https://customervoice.microsoft.com/Pages/ResponsePage.aspx?id=a','Sign in'],
 ['ms forms.office','https://forms.office.com/r/abc','Sign in'],
 ['ms sway','https://sway.office.com/abc','Sign in'],
 ['ms onedrive.live','https://onedrive.live.com/view.aspx?resid=a','Sign in'],
 ['ms blob','https://x1.blob.core.windows.net/a/index.html','Sign in'],
 ['ms z web core','https://x1.z13.web.core.windows.net/','Sign in'],
 ['ms azurewebsites','https://login-x.azurewebsites.net/','Sign in'],
 ['ms sharepoint tenant','https://evil.sharepoint.com/:o:/g/x','Sign in'],
 ['ms malformed safelinks','https://nam02.safelinks.protection.outlook.com/?url=x','Sign in'],
 ['ms bing','https://www.bing.com/ck/a?u=a1zz','Sign in'],
 ['ms 1 evil + 1 official decoy','https://evil-login.com/"></a><a href="https://www.microsoft.com/privacy','Sign in'],
 ] as [string,string,string][]) run(n, { ...ms, html: lure + a(href,text) });
for (const [n, nm, href] of [
 ['google forms','Google Accounts','https://docs.google.com/forms/d/e/1/viewform'],['google sites','Google Accounts','https://sites.google.com/view/x'],['google amp','Google Accounts','https://www.google.com/amp/s/evil-login.com'],['google url noscheme','Google Accounts','https://www.google.com/url?q=evil-login.com'],['google url//','Google Accounts','https://www.google.com//url?q=https://evil-login.com'],['google script','Google Accounts','https://script.google.com/macros/s/a/exec'],['google storage','Google Accounts','https://storage.googleapis.com/x/index.html'],['google firebaseapp','Google Accounts','https://x.web.app/'],['gtm share.google','Google Accounts','https://share.google/abc'],['goo.gl','Google Accounts','https://goo.gl/abc'],
 ['linkedin slink','LinkedIn','https://www.linkedin.com/slink?code=abc'],['linkedin lnkd','LinkedIn','https://lnkd.in/abc'],['dropbox scl','Dropbox','https://www.dropbox.com/scl/fi/abc/x.pdf'],['docusign','DocuSign','https://docs.google.com/document/d/1'],['adobe indd','Adobe','https://indd.adobe.com/view/abc'],['amazon s3','Amazon','https://x.s3.amazonaws.com/index.html'],['t.co X','X','https://t.co/abc'],['facebook l.php bad','Facebook','https://l.facebook.com/l.php?u=evil-login.com'],['paypal sendgrid hand-made','PayPal','https://evil-login.com/ls/click?upn=x'],['paypal hubspot hand-made','PayPal','https://evil-login.com/e3t/Ctc/x'],['paypal list-manage','PayPal','https://x.us1.list-manage.com/track/click?u=a'],['paypal github.io', 'PayPal', 'https://x.github.io/paypal/'],
 ] as [string,string,string][]) run(n, { ...page, ...F(nm, 'team@mail-evil.com'), subject: 'Unusual sign-in activity', html: lure + a(href,'Sign in') });
console.log('--- display text attacks on a bank not in the directory; A expected');
const bank = (n: string, href: string, text: string, from = 'service@mail-evil.com', p: any = page, extra: any = {}) => run(n, { ...p, ...F('Kundenservice', from), subject: 'Ihr Konto', html: lure + a(href, text), ...extra });
bank('plain','https://evil-login.com/','https://www.volksbank-musterstadt.de/login');
bank('carried','https://evil-login.com/?u=https://www.volksbank-musterstadt.de/','https://www.volksbank-musterstadt.de/login');
bank('own domain','https://mail-evil.com/','https://www.volksbank-musterstadt.de/login');
bank('tracker name with sender label','https://click.volksbank-musterstadt.evil-login.com/','https://www.volksbank-musterstadt.de/login','info@volksbank-musterstadt.de');
bank('opaque shape /ls/click','https://evil-login.com/ls/click?upn=1','https://www.volksbank-musterstadt.de/login');
bank('opaque shape /e3t/Ctc','https://evil-login.com/e3t/Ctc/1','https://www.volksbank-musterstadt.de/login');
bank('opaque t.co','https://t.co/abc','https://www.volksbank-musterstadt.de/login');
bank('bit.ly','https://bit.ly/abc','https://www.volksbank-musterstadt.de/login');
bank('bulk mailer substack page','https://evil.substack.com/p/x','https://www.volksbank-musterstadt.de/login');
bank('bulk mailer salesforce.com/ hubspot.com','https://evil.my.salesforce.com/x','https://www.volksbank-musterstadt.de/login');
bank('bulk mailer mailchi.mp','https://mailchi.mp/abc/x','https://www.volksbank-musterstadt.de/login');
bank('bulk mailer constantcontact page','https://conta.cc/abc','https://www.volksbank-musterstadt.de/login');
bank('bulk mailer beehiiv page','https://evil.beehiiv.com/p/x','https://www.volksbank-musterstadt.de/login');
bank('amp viewer','https://www.google.com/amp/s/evil-login.com','https://www.volksbank-musterstadt.de/login');
bank('translate viewer shown google','https://evil--login-com.translate.goog/','https://translate.google.com/');
bank('LRM','https://evil-login.com/','https://www.volksbank-musterstadt.de/login\u200e');
bank('LRM bare','https://evil-login.com/','www.volksbank-musterstadt.de\u200e');
bank('Capital Tld','https://evil-login.com/','www.volksbank-musterstadt.De');
bank('fullwidth dot','https://evil-login.com/','www.volksbank-musterstadt．de');
bank('word behind','https://evil-login.com/','www.volksbank-musterstadt.de login');
bank('word before','https://evil-login.com/','Login: https://www.volksbank-musterstadt.de');
bank('frac slash','https://evil-login.com/','https://www.volksbank-musterstadt.de⁄login');
bank('9x href.li', wrap(9,'https://evil-login.com/'),'https://www.volksbank-musterstadt.de/login');
bank('8x href.li', wrap(8,'https://evil-login.com/'),'https://www.volksbank-musterstadt.de/login');
bank('second link decoy >400', 'https://evil-login.com/','x');
console.log('--- my address');
const me = (n: string, href: string, text='Open', p: any = page) => run(n, { ...p, ...F('Kundenservice', 'x@mail-evil.com'), subject: 'Hi', html: a(href, text) });
me('plain','https://evil-login.com/#reader@home.example'); me('newsletter word','https://evil-login.com/newsletter#reader@home.example'); me('fragment word','https://evil-login.com/?x=unsubs#reader@home.example'); me('upper pct','https://evil-login.com/#%72eader%40home.example'); me('b64 no pad in dotted','https://evil-login.com/#x.'+btoa('reader@home.example')); me('b64 double',`https://evil-login.com/#${btoa(btoa('reader@home.example'))}`); me('reversed','https://evil-login.com/#elpmaxe.emoh@redaer'); me('path @', 'https://evil-login.com/reader@home.example'); me('subdomain','https://reader.home.example.evil-login.com/'); me('b64 offset1', 'https://evil-login.com/#'+btoa('e=reader@home.example')); me('json b64','https://evil-login.com/?d='+btoa('{"e":"reader@home.example"}'));me('mangled *','https://evil-login.com/#reader*home.example');me('userinfo','https://reader%40home.example@evil-login.com/');
console.log('--- honest');
const ok = (n: string, p: any) => run(n, p);
ok('verify + email supabase', { authentication: passed, ...F('My Notes', 'noreply@mynotes.io'), subject: 'Please verify your account', html: `<p>Please verify your account to continue.</p>${a('https://abcdefghijklmnopqrst.supabase.co/auth/v1/verify?token=abc&email=reader%40home.example','Verify')}` });
ok('auth0 verify', { ...page, ...F('My Notes', 'noreply@mynotes.io'), subject: 'Verify your account', html: `<p>Please verify your account to continue.</p>${a('https://mynotes.eu.auth0.com/u/email-verification?ticket=abc#','https://mynotes.eu.auth0.com/u/email-verification?ticket=abc#')}` });
ok('reset via amazon cognito long', { authentication: passed, ...F('My Notes', 'noreply@mynotes.io'), subject: 'Reset your password', html: `<p>Someone asked to reset your password. Your password will expire in 24 hours.</p>${a('https://mynotes-app.herokuapp.com/reset/abc','Reset')}` });
ok('reset on vercel/own app', { authentication: passed, ...F('My Notes', 'noreply@mynotes.io'), subject: 'Your password will expire', html: `<p>Please verify your account</p>${a('https://app-mynotes.vercel.app/reset/abc','Reset')}` });
ok('newsletter bulk w own shown text, 2 owners', { authentication: passed, list: bulk, ...F('Stadtwerke', 'news@stadtwerke-beispiel.de'), subject: 'Newsletter', html: `${a('https://scnem2.com/goto.php?l=abc','www.stadtwerke-beispiel.de')} ${a('https://www.instagram.com/stadtwerke','Instagram')}` });
ok('newsletter bulk w own shown text, 3 links', { authentication: passed, list: bulk, ...F('Stadtwerke', 'news@stadtwerke-beispiel.de'), subject: 'Newsletter', html: `${a('https://scnem2.com/goto.php?l=abc','www.stadtwerke-beispiel.de')} ${a('https://scnem2.com/u','abmelden')}` });
ok('MS survey customervoice', { authentication: passed, ...F('IT Support', 'it@firma-beispiel.de'), subject: 'How did we do?', html: `<p>Please take the survey.</p>${a('https://customervoice.microsoft.com/Pages/ResponsePage.aspx?id=a','Survey')}` });
ok('typeform survey raffle', { authentication: passed, list: bulk, ...F('Shop', 'news@shop-beispiel.de'), subject: 'Take our survey and win a voucher', html: `<p>Take the survey and win a gift card.</p>${a('https://shop.typeform.com/to/abc','Survey')}` });
ok('app.powerbi', { authentication: passed, ...F('Power BI', 'no-reply-powerbi@microsoft.com'), subject: 'report', html: a('https://app.powerbi.com/view?r=a','open') });
ok('teams ip', { ...page, ...F('Admin', 'admin@firma.de'), subject: 'VPN password will expire', html: '<p>Your VPN password will expire. Set it at '+a('https://vpn.firma.de:8443/','https://vpn.firma.de:8443/')+'</p>' });
ok('bank mail w/ share', { authentication: passed, ...F('Sparkasse', 'x@sparkasse.de'), subject: 'Konto', html: a('https://www.sparkasse.de/','www.sparkasse.de') + lure });
ok('invoice via stripe + lure', { authentication: passed, ...F('Hoster', 'billing@hoster.io'), subject: 'Payment failed: your account will be suspended', html: `<p>Payment failed.</p>${a('https://buy.stripe.com/abc','Pay')} ${a('https://t.ly/abc','https://status.hoster.io')}` });
console.log('--- robustness');
const time = (n: string, f: () => unknown) => { const t = performance.now(); try { f(); } catch (e) { console.log('THROW', n, String(e).slice(0,100)); } const d = performance.now()-t; if (d > 15) console.log('slow', n, d.toFixed(0)); };
const K = 65536;
const big = ['a','%','%41','.','-','@','/','\\','?','&u=http://a.b','//',':','*','**A','%25','\u200b','［','[','%e2%80%8b',' ','\t','https://href.li/?','-2','_','0L','!','&url=','a=https://x.com&','…','(', 'http://', '․', '&amp;url=https%3A%2F%2Fa.com'];
for (const p of ['https://','https://a.com/','https://a.com/?','https://a.com/#','https://www.google.com/url?q=','https://urldefense.com/v3/__','https://urldefense.com/v3/__https://a.com/__;','https://href.li/?','https://nam02.safelinks.protection.outlook.com/?url=','https://web.archive.org/web/2020/','https://a.feedsportal.com/c/','javascript:','data:','//','','https://www.bing.com/ck/a?u=a1','https://click.pstmrk.it/3s/','https://secure-web.cisco.com/', 'https://protect.checkpoint.com/v2/___', 'https://mandrillapp.com/track/click/1/'])
 for (const b of big) { const u = p + b.repeat(Math.ceil(K/b.length)); const n = p + ' ' + JSON.stringify(b);
  time('unwrap '+n, () => unwrap(u)); time('odd '+n, () => oddities(u)); time('shown '+n, () => shownHost(u)); time('cmp '+n, () => compareShown('paypal.com', u, unwrap(u))); time('addr '+n, () => carriesAddress(u, 'reader@home.example')); }
time('names', () => compareNames('a'.repeat(253), 'a'.repeat(253)+'.com'));
const many = Array.from({ length: 400 }, (_, i) => a('https://a' + i + '.com/?' + 'u=https://b.com&'.repeat(3000), 'paypal.com')).join('');
{ const m = mail({ html: many }); const t = performance.now(); assess({ message: m }, builtIn, noTrust); console.log('assess 400 big links', (performance.now()-t).toFixed(0)); }
{ const m = mail({ html: Array.from({ length: 400 }, (_, i) => a('https://href.li/?'.repeat(2000) + 'https://a'+i+'.com', 'paypal.com')).join('') }); const t = performance.now(); assess({ message: m }, builtIn, noTrust); console.log('assess 400 nested', (performance.now()-t).toFixed(0)); }
{ const m = mail({ html: Array.from({ length: 400 }, (_, i) => a('https://a'+i+'.com/' + '%41'.repeat(21000), 'paypal.com')).join('') }); const t = performance.now(); assess({ message: m }, builtIn, noTrust); console.log('assess 400 pct', (performance.now()-t).toFixed(0)); }
{ const m = mail({ to: [{name:'',address:'a@a.aa'}], html: Array.from({ length: 400 }, (_, i) => a('https://a'+i+'.com/' + 'a@a.aaa'.repeat(9000), 'paypal.com')).join('') }); const t = performance.now(); assess({ message: m }, builtIn, noTrust); console.log('assess 400 addr', (performance.now()-t).toFixed(0)); }
