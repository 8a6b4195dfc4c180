import { from, link, signalCases } from '../../../tests/signalCases';
import firstTimeDomainKnownName from './first-time-domain-known-name';

const before = (name: string, address: string, count = 4) => ({
  name,
  address,
  first: '2026-01-01',
  last: '2026-02-01',
  count,
});
const user = { senders: [], domains: [], correspondents: [before('OpenAI', 'noreply@tm.openai.com')] };
const claim = { from: from('OpenAI', 'a@stranger.test'), html: link('https://stranger.test') };

signalCases(firstTimeDomainKnownName, {
  fires: [
    ['its mail came from its own domain before', claim, user],
    [
      'its mail came through a mail service before',
      claim,
      { ...user, correspondents: [before('OpenAI', 'x@mailer.test')] },
    ],
  ],
  quiet: [
    ['no history', claim],
    ['the provider itself', { ...claim, from: from('OpenAI', 'news@openai.com') }, user],
    ['it wrote from there before', claim, { ...user, correspondents: [before('OpenAI', 'b@stranger.test')] }],
    ['it never wrote before', claim, { ...user, correspondents: [before('Ann', 'ann@a.example')] }],
    ['it wrote once', claim, { ...user, correspondents: [before('OpenAI', 'noreply@tm.openai.com', 1)] }],
    ['no claim', { from: from('Ann', 'a@stranger.test') }, user],
  ],
});
