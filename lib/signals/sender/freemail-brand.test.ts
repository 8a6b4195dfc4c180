import { from, signalCases } from '../../../tests/signalCases';
import freemailBrand from './freemail-brand';

signalCases(freemailBrand, {
  fires: [['McAfee from a free mailbox', { from: from('McAfee Support', 'mcafee.billing@gmail.com') }]],
  quiet: [['a person', { from: from('Maria Example', 'maria@gmail.com') }]],
});
