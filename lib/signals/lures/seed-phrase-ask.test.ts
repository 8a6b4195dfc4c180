import { signalCases } from '../../../tests/signalCases';
import seedPhraseAsk from './seed-phrase-ask';

signalCases(seedPhraseAsk, {
  fires: [['asks for the words', { text: 'Please enter your 24-word recovery phrase to restore it.' }]],
  quiet: [['says never to', { text: 'Never enter your recovery phrase on a website.' }]],
});
