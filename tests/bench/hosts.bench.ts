import { bench, describe } from 'vitest';
import { inspectHost } from '../../lib/domains/inspectHost';
import { unwrap } from '../../lib/links/unwrap';
import { allLists } from '../cli/gates/hostSpeed';
import { hostMix } from '../domains/hostMix';

const lists = allLists();
const hosts = hostMix(1000);
const link = encodeURIComponent('https://shop.example/orders/17?from=mail');
const wrapped = `https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(`https://www.google.com/url?q=${link}`)}&data=x`;

describe('hosts against all protected lists', () => {
  bench('a thousand hosts: milliseconds are microseconds a host', () => {
    for (const host of hosts) inspectHost(host, lists);
  });
  bench('a host of 253 characters', () => {
    inspectHost(`${'login-paypal-com.'.repeat(14)}example.com`, lists);
  });
});

describe('links', () => {
  bench('two wrappers come off', () => {
    unwrap(wrapped);
  });
});
