import { list, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import cryptoDemand from './crypto-demand';

signalCases(cryptoDemand, {
  fires: [
    [
      'a wallet and a demand',
      { text: 'Send $900 in bitcoin to this wallet: bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4' },
    ],
  ],
  quiet: [
    ['a wallet without a demand', { text: 'My notes: bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4' }],
    ['a demand without a wallet', { text: 'You can pay with bitcoin at our desk.' }],
    ['a wrong checksum', { text: 'Send $900 in bitcoin to bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5' }],
    [
      'confirmed mail to many',
      {
        text: 'You can donate in bitcoin: bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
        list,
        authentication: passed,
      },
    ],
  ],
});
