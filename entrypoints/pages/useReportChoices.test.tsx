// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { sampleAssessment, sampleMessage } from '../../components/sampleAssessment';
import { settings } from '../../lib/storage/settings';

vi.mock('./useOrganisation', () => ({ useOrganisation: () => null }));
const { useReportChoices } = await import('./useReportChoices');

let last: ReturnType<typeof useReportChoices>;
const checked = {
  assessment: sampleAssessment({ claim: { provider: 'paypal', name: 'PayPal', by: [], evidence: [] } }),
};
function Probe({ before }: { before: string[] | null }) {
  last = useReportChoices(checked, sampleMessage(), 'gmail', before);
  return null;
}
const root = document.createElement('div');
const show = async (country: string | null, before: string[] | null = null) => {
  await settings.update((now) => ({ ...now, country }));
  await act(() => render(<Probe before={before} />, root));
  await vi.waitFor(() => expect(last.ready).toBe(true));
};
const chosen = () => last.props.selected;
const moveTo = async (country: string) => {
  await act(() => last.props.onCountry(country));
  await vi.waitFor(() => expect(last.props.country).toBe(country));
};

beforeEach(() => {
  fakeBrowser.reset();
  render(null, root);
});

test('what is preselected stands chosen, for the country that the reader chose', async () => {
  await show('GB');
  expect(last.props).toMatchObject({ country: 'GB', guessed: false, webmail: 'gmail', warned: true });
  expect(chosen()).toEqual(['webmail', 'paypal', 'gb-ncsc']);
  expect(last.chosen.map(({ id }) => id)).toEqual(chosen());
});

test('without a choice the country is guessed from the language', async () => {
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('de-CH');
  await show(null);
  expect(last.props).toMatchObject({ country: 'CH', guessed: true });
  vi.restoreAllMocks();
});

test('another country changes the national body there and then, and is kept', async () => {
  await show('GB');
  await moveTo('CH');
  expect(chosen()).toEqual(['webmail', 'paypal', 'ch-antiphishing']);
  expect((await settings.get()).country).toBe('CH');
});

test('what the reader unticked stays so in another country', async () => {
  await show('GB');
  await act(() => last.props.onSelect(['webmail', 'gb-ncsc']));
  expect(chosen()).toEqual(['webmail', 'gb-ncsc']);
  await moveTo('CH');
  expect(chosen()).toEqual(['webmail', 'ch-antiphishing']);
});

test('what was chosen on another page counts, and nothing else until the country changes', async () => {
  await show('GB', ['apwg', 'nobody']);
  expect(chosen()).toEqual(['apwg']);
  await moveTo('CH');
  expect(chosen()).toEqual(['ch-antiphishing', 'apwg']);
});

test('another page that changes the country changes it here', async () => {
  await show('GB');
  await act(() => settings.update((now) => ({ ...now, country: 'NL' })).then(() => undefined));
  await vi.waitFor(() => expect(last.props.country).toBe('NL'));
});
