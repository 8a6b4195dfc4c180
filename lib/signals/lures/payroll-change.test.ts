import { from, list, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import payrollChange from './payroll-change';

signalCases(payrollChange, {
  fires: [
    [
      'a new account for the wages',
      {
        text: 'I recently changed my bank. Please update my direct deposit details before the next payroll.',
      },
    ],
  ],
  quiet: [
    [
      'a colleague',
      {
        from: from('Maria', 'maria@home.example'),
        text: 'Please update my direct deposit details.',
        authentication: passed,
      },
    ],
    ['mail to all', { text: 'How to update your direct deposit details.', list }],
    ['pay day', { text: 'The payroll runs on Thursday.' }],
  ],
});
