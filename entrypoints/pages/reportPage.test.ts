import { expect, test } from 'vitest';
import { desks } from '../../lib/report/desks';
import { reportPage, reportRequest, type ReportRequest } from './reportPage';

const asked: ReportRequest = {
  tabId: 7,
  key: '0:msg-f:18&x=1#é',
  chosen: ['webmail', 'apwg'],
  isPrivate: true,
};
const searchOf = (request: ReportRequest) => (reportPage(request) ?? '').replace('/report.html', '');

test('what is asked for comes through its own address', () => {
  expect(reportPage({ ...asked, key: '0:5' })).toBe(
    '/report.html?tab=7&key=0%3A5&desks=webmail%2Capwg&private=1',
  );
  expect(reportRequest(searchOf(asked))).toEqual(asked);
  expect(reportRequest(searchOf({ ...asked, isPrivate: false }))?.isPrivate).toBe(false);
});

test('every desk can be named', () => {
  for (const { id } of desks)
    expect(reportRequest(searchOf({ ...asked, chosen: [id] }))?.chosen).toEqual([id]);
});

test('a message that no tab shows has no such page', () => {
  expect(reportPage({ ...asked, key: '' })).toBeNull();
});

test.each([
  '',
  '?tab=7',
  '?key=0:5',
  '?tab=-1&key=0:5',
  '?tab=7.5&key=0:5',
  '?tab=7&key=5',
  '?tab=7&key=0:%00',
  '?tab=x&key=0:1',
])('an address that names no message asks for nothing: %s', (search) => {
  expect(reportRequest(search)).toBeNull();
});

test('what is no id is left out, and none is there twice', () => {
  const search = '?tab=7&key=0:5&desks=apwg,apwg,%3Cimg%3E,UPPER,,a%20b,webmail';
  expect(reportRequest(search)?.chosen).toEqual(['apwg', 'webmail']);
});
