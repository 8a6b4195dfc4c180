import { LURE, link, signalCases } from '../../../tests/signalCases';
import backslashOddPort from './backslash-odd-port';

signalCases(backslashOddPort, {
  fires: [
    ['the port of a panel, beside a lure', { html: LURE + link('https://mail.evil.test:2096/') }],
    ['a backslash, beside a lure', { html: LURE + link('https://evil.test\\@paypal.com/') }],
  ],
  quiet: [
    ['an administrator', { html: link('https://panel.hoster.example:2083/') }],
    ['the own network', { html: LURE + link('https://192.168.1.5:8443/') }],
    ["a developer's port", { html: LURE + link('http://dev.example:8080/') }],
    ['a path of Windows', { html: link('https://files.example/share\\plan.pdf') }],
  ],
});
