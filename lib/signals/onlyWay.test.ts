import { expect, test } from 'vitest';
import { link } from '../../tests/signalCases';
import { mail } from '../../tests/support';
import { contextOf } from '../assess/context';
import { actionLinks, onlyWayTo } from './onlyWay';

const context = (html: string) => contextOf(mail({ html }), { senders: [], domains: [] });
const page = link('https://track.pages.dev/x', 'See more');

test('links for leaving a list are none to be followed', () => {
  const leaving = [
    'Unsubscribe',
    'Abmelden',
    'Se désabonner',
    'Darse de baja',
    'Descadastrar',
    'Annulla iscrizione',
    'Uitschrijven',
  ];
  const html = page + leaving.map((text) => link('https://a.test/', text)).join(' ');
  expect(actionLinks(context(html)).map(({ link: { text } }) => text)).toEqual(['See more']);
});

test('half of the links is enough, fewer are not', () => {
  const other = link('https://a.test/');
  expect(onlyWayTo(context(page + other), 'freeHosts')?.target.host).toBe('track.pages.dev');
  expect(onlyWayTo(context(page + other + other), 'freeHosts')).toBeNull();
  expect(onlyWayTo(context(page), 'shorteners')).toBeNull();
});

test('a long letter is more than a way there', () => {
  expect(onlyWayTo(context(`<p>${'We met on Monday. '.repeat(200)}</p>${page}`), 'freeHosts')).toBeNull();
});
