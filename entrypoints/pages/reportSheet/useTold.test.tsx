// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test } from 'vitest';
import { sampleChoice, sampleMatter } from '../../../lib/report/forms/sampleReport';
import type { ReportMatter } from '../../../lib/report/outgoing';
import { reported } from './reported';
import { useTold, type Told } from './useTold';

let told: Told;
let root: HTMLElement;
function Probe({ matter }: { matter: ReportMatter }) {
  told = useTold(matter);
  return null;
}
const start = (matter: ReportMatter) => act(() => render(<Probe matter={matter} />, root));

beforeEach(() => {
  root = document.createElement('div');
});

const { message } = sampleMatter();
const own = ['me@reader.example'];
const about = { ...message, subject: 'me@reader.example is full' };
const kept = () =>
  reported(
    {
      choice: sampleChoice(),
      forms: [],
      form: null,
      suggested: null,
      out: null,
      tooLarge: null,
    },
    told,
  );

test('the list of reports keeps no address that is masked', async () => {
  await start(sampleMatter({ message: about, hidden: own }));
  expect(kept().subject).toBe('recipient@masked.invalid is full');
});

test('where none is masked, the message is told as it is', async () => {
  await start(sampleMatter({ message: about, hidden: [] }));
  expect(told.message).toBe(about);
  expect(kept().subject).toBe('me@reader.example is full');
});
