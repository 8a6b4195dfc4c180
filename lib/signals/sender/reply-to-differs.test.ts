import { LURE, from, list, signalCases } from '../../../tests/signalCases';
import replyToDiffers from './reply-to-differs';

const to = (address: string) => ({ html: LURE, replyTo: from('', address) });

signalCases(replyToDiffers, {
  fires: [['answers go to a stranger', to('desk@stranger.test')]],
  quiet: [
    ['not visible', { html: LURE, replyTo: undefined }],
    ['no other address', { html: LURE, replyTo: [] }],
    ['the same owner', to('desk@help.company.example')],
    ['the same name under another ending', to('desk@company.com')],
    ['a help desk service', to('support@company.zendesk.com')],
    ['free mail, which another signal names', to('agent@gmail.com')],
    ['a list that does not say it is one', { ...to('team@lists.test'), to: from('', 'Team@lists.test') }],
    ['a list', { ...to('team@lists.test'), list }],
    ['nothing asked for', { replyTo: from('', 'desk@stranger.test') }],
  ],
});
