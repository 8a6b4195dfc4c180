// @vitest-environment jsdom
import { beforeAll, expect, test, vi } from 'vitest';
import { sampleAssessment, sampleFinding } from '../sampleAssessment';
import { englishWords } from '../testWords';
import { setWords } from '../words';
import { renderBanner } from './renderBanner';

const draw = (dismiss = () => {}, assessment = sampleAssessment()) => {
  const root = document.createElement('div').attachShadow({ mode: 'closed' });
  renderBanner(root, assessment, { dismiss });
  return root;
};

beforeAll(() => setWords(englishWords()));

test('the strongest finding is told in its own sentence', () => {
  setWords((key, params) => (key === 'sample_key' ? `Says ${params?.[0]}.` : englishWords()(key, params)));
  const root = draw(undefined, sampleAssessment({ findings: [sampleFinding({ params: ['OpenAI'] })] }));
  expect(root.querySelector('.sentence')?.textContent).toBe('Says OpenAI.');
});

test('it says the verdict in words and that the toolbar is where the truth is', () => {
  const root = draw();
  expect(root.querySelector('.line')?.getAttribute('data-verdict')).toBe('dangerous');
  expect(root.textContent).toContain('Likely a scam');
  expect(root.textContent).toContain('toolbar');
});

test('text from a message stays text', () => {
  const claim = { provider: 'x', name: '<img src=x>', by: [], evidence: [] };
  const root = draw(undefined, sampleAssessment({ verdict: 'authentic', claim }));
  expect(root.querySelector('img')).toBeNull();
  expect(root.textContent).toContain('<img src=x>');
});

test('drawing again replaces what was there', () => {
  const root = document.createElement('div').attachShadow({ mode: 'closed' });
  renderBanner(root, sampleAssessment(), { dismiss: () => {} });
  renderBanner(root, sampleAssessment({ verdict: 'suspicious' }), { dismiss: () => {} });
  expect(root.querySelectorAll('.line')).toHaveLength(1);
  expect(root.querySelector('.line')?.getAttribute('data-verdict')).toBe('suspicious');
});

test('the button dismisses it', () => {
  const dismiss = vi.fn<() => void>();
  draw(dismiss).querySelector<HTMLButtonElement>('.close')?.click();
  expect(dismiss).toHaveBeenCalledOnce();
});
