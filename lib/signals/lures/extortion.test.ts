import { signalCases } from '../../../tests/signalCases';
import extortion from './extortion';

signalCases(extortion, {
  fires: [
    [
      'recorded, and bitcoin',
      {
        text: 'I recorded you with your camera. I will send the video to your contacts. Transfer $900 in bitcoin.',
      },
    ],
  ],
  quiet: [['news about it', { text: 'A new scam claims to have recorded people. Do not pay.' }]],
});
