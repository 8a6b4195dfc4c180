import type { VNode } from 'preact';
import { sampleChoice } from '../reportChoices/sampleChoices';
import { done, HOSTILE, LONG_TEXT, nothing } from '../sampleTexts';
import { words } from '../words';
import type { CardData } from './cardData';
import { FormDeskCard } from './FormDeskCard';
import { ForwardCard } from './ForwardCard';
import { LetterSteps, type LetterProps } from './LetterSteps';
import { ReportCard } from './ReportCard';
import { sampleOutgoing } from './sampleOutgoing';
import { SentMark } from './SentMark';
import { TextMessageCard } from './TextMessageCard';

const sent = (isSent = false) => (
  <li>
    <SentMark isSent={isSent} label={words('reports_sent')} onSent={nothing} />
  </li>
);
const card = (over: Partial<CardData>, children: VNode, isSent = false) => (
  <ReportCard
    data={{
      choice: sampleChoice(),
      forms: ['original', 'text', 'urls'],
      form: 'original',
      suggested: sampleOutgoing(),
      out: sampleOutgoing(),
      tooLarge: null,
      ...over,
    }}
    name={over.choice?.name ?? 'Example Desk'}
    place={1}
    count={3}
    isSent={isSent}
    level={2}
    onPick={nothing}
  >
    {children}
  </ReportCard>
);
const letter = (over: Partial<LetterProps> = {}): LetterProps => {
  const out = over.out ?? sampleOutgoing();
  const url = 'https://mail.example.com/new';
  return {
    out,
    form: 'original',
    compose: {
      first: { url, body: out.body, inWebmail: true },
      program: { url: `mailto:${out.to}`, body: out.body, inWebmail: false },
    },
    attach: 'own_attach_other',
    draft: () => ({ name: 'report.eml', type: 'message/rfc822', content: out.body, altered: false }),
    onEdit: nothing,
    onReset: null,
    onSave: nothing,
    onCopy: done,
    onOpened: nothing,
    children: sent(),
    ...over,
  };
};
const fields = { form: 'text' as const, onEdit: nothing, onReset: nothing, onCopy: done, children: sent() };
const odd = sampleOutgoing({
  to: HOSTILE,
  subject: HOSTILE,
  body: `${HOSTILE}\n${LONG_TEXT}`,
  altered: true,
});

export const states: Record<string, () => VNode> = {
  letter: () => card({}, <LetterSteps {...letter()} />),
  'sent, and not the original': () =>
    card(
      { out: sampleOutgoing({ rebuilt: true, altered: true }) },
      <LetterSteps {...letter({ children: sent(true) })} />,
      true,
    ),
  'to nobody, hostile': () =>
    card(
      { out: odd, choice: sampleChoice({ name: HOSTILE }) },
      <LetterSteps {...letter({ out: odd, compose: null })} />,
    ),
  'sent on': () => card({ form: 'forward' }, <ForwardCard {...letter()} picker={<p>Other forms</p>} />),
  'a form on a page': () =>
    card(
      { form: 'urls', tooLarge: { size: 30_000_000, most: 1_000_000 } },
      <FormDeskCard
        {...fields}
        form="urls"
        out={sampleOutgoing()}
        page="https://desk.example/form"
        onSave={nothing}
        onOpened={nothing}
      />,
    ),
  'a text message': () =>
    card(
      { form: 'text' },
      <TextMessageCard {...fields} out={sampleOutgoing({ file: null })} number="7726" />,
    ),
};
