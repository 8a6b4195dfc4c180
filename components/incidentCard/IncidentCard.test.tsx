// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, expect, test } from 'vitest';
import { incidentView } from '../../entrypoints/pages/incidentView';
import { englishWords } from '../testWords';
import { setWords } from '../words';
import { IncidentCard } from './IncidentCard';

beforeAll(() => setWords(englishWords()));

async function cardOf(id: string, demands: string[] = []): Promise<HTMLElement> {
  const incident = incidentView({ id, contradicts: demands.length > 0, demands });
  const place = document.createElement('div');
  await act(() =>
    render(incident && <IncidentCard incident={incident} onCopy={async () => {}} open />, place),
  );
  return place;
}

test('what the message asks stands against what was not taken, before all else', async () => {
  const card = await cardOf('ledger-globale-2026-01', ['seed_migration']);
  const lists = [...card.querySelectorAll('.incident-facts')].map((list) => list.textContent);
  expect(lists[0]).toBe('Type in your recovery phrase');
  expect(lists[1]).toContain('Recovery phrase');
});

test('what no source confirms is not listed with what one does', async () => {
  const card = await cardOf('free-2024-10');
  const listOf = (heading: string) =>
    [...card.querySelectorAll('h3')].find(({ textContent }) => textContent === heading)?.nextElementSibling
      ?.textContent;
  expect(listOf('Was exposed')).not.toContain('Phone number');
  expect(listOf('Was perhaps exposed too')).toContain('Phone number');
});

test('a disputed one says so before anything else', async () => {
  const card = await cardOf('pornhub-mixpanel-dispute-2025-12');
  expect(card.querySelector('.section-body p')?.textContent).toBe(
    'Those named do not agree on what happened.',
  );
});

test('a source without a page is shown as its title alone, and English facts say so', async () => {
  const card = await cardOf('orange-2025-07');
  expect(card.textContent).toContain('Incident dossier');
  expect(card.querySelectorAll('a')).toHaveLength(0);
  expect(card.querySelector('h3')?.lang).toBe('en');
});
