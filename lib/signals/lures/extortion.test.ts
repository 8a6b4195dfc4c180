import { list, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import extortion from './extortion';

signalCases(extortion, {
  fires: [
    [
      'recorded, and bitcoin',
      {
        text: 'I recorded you with your camera. I will send the video to your contacts. Transfer $900 in bitcoin.',
      },
    ],
    [
      'hacked, and a wallet',
      {
        text: 'I hacked your operating system. I will send the video to all your contacts. bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
      },
    ],
    [
      'with a wallet, under the forged mark of a list',
      {
        text: 'I hacked your operating system. I will send the video to all your contacts. bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
        list,
        authentication: passed,
      },
    ],
  ],
  quiet: [
    ['news about it', { text: 'A new scam claims to have recorded people. Do not pay.' }],
    [
      'confirmed news to many',
      {
        text: 'They write: I recorded you with your camera. I will send the video to your contacts. Transfer $900 in bitcoin.',
        list,
        authentication: passed,
      },
    ],
  ],
});
