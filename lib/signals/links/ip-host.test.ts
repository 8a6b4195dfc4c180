import { link, signalCases } from '../../../tests/signalCases';
import ipHost from './ip-host';

signalCases(ipHost, {
  fires: [
    ['a number for a name', { html: link('http://203.0.113.9/login') }],
    ['in hexadecimal', { html: link('http://0xcb007109/login') }],
    ['as one number', { html: link('http://3405803785/') }],
    ['percent-encoded', { html: link('http://%32%30%33.0.113.9/') }],
    ['an IPv6 address', { html: link('http://[2001:db8::9]/') }],
  ],
  quiet: [
    ['the router', { html: link('http://192.168.1.1/') }],
    ['the own machine in hexadecimal', { html: link('http://0x7f000001:3000/') }],
    ['the own network by IPv6', { html: link('http://[fd00::1]/') }],
    ['a VPN', { html: link('http://100.100.1.2/') }],
    ['a version number', { html: link('http://1.2.3', '1.2.3') }],
  ],
});
