import { from, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import replyAsk from './reply-ask';

signalCases(replyAsk, {
  fires: [
    [
      'a quick task',
      {
        from: from('The Director', 'ceo.office@gmail.com'),
        text: 'Are you available at the moment? I need a quick task done. Reply with your mobile number.',
      },
    ],
  ],
  quiet: [
    ['a friend', { text: 'Are you available on Thursday? Maria' }],
    [
      'a colleague',
      {
        from: from('Maria', 'maria@home.example'),
        text: 'Are you available at the moment? I need a quick task done.',
        authentication: passed,
      },
    ],
    ['a reply', { text: 'Are you available at the moment? I need a quick task done.', reply: true }],
  ],
});
