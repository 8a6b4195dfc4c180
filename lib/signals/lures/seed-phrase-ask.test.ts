import { from, link, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import seedPhraseAsk from './seed-phrase-ask';

signalCases(seedPhraseAsk, {
  fires: [
    [
      'on a page of anybody, where the sender is not seen',
      {
        origin: 'page',
        from: from('Kim', ''),
        html: `<p>Enter your recovery phrase.</p>${link('https://docs.google.com/forms/d/e/1/viewform')}`,
      },
    ],
    ['a duty of everybody', { text: 'All holders must verify their seed phrase before Friday.' }],
    [
      'asks beside what others say',
      { text: 'They say: "enter your recovery phrase". You must do it: enter your recovery phrase.' },
    ],
    [
      'a quotation that is told to the reader',
      { text: 'To keep your coins use "enter recovery phrase" now.' },
    ],
    ['asks for the words', { text: 'Please enter your 24-word recovery phrase to restore it.' }],
    [
      'even where all links are its own',
      {
        html: `<p>Enter your recovery phrase.</p>${link('https://company.example')}`,
        authentication: passed,
      },
    ],
    [
      'an answer to nothing, as its subject says',
      { subject: 'Your wallet', reply: true, text: 'Please enter your 24-word recovery phrase.' },
    ],
  ],
  quiet: [
    [
      'a link to a site that everybody knows, where the sender is not seen',
      {
        origin: 'page',
        from: from('Kim', ''),
        html: `<p>Re: enter your recovery phrase: fails</p>${link('https://github.com/acorn/wallet/issues/88')}`,
      },
    ],
    [
      'a thread among people',
      { subject: 'Re: my wallet', reply: true, text: 'Then enter your recovery phrase in the new device.' },
    ],
    ['says never to', { text: 'Never enter your recovery phrase on a website.' }],
    [
      'news of what others write',
      { text: 'They say: "enter your recovery phrase". Ledger never asks for it.' },
    ],
    [
      'news of what others lost',
      {
        text: 'A fake airdrop asked people to connect and verify their seed phrase; 400 wallets were drained.',
      },
    ],
  ],
});
