import { LURE, link, signalCases } from '../../../tests/signalCases';
import nestedUrlMany from './nested-url-many';

signalCases(nestedUrlMany, {
  fires: [['two other sites', { html: LURE + link('https://go.test/?a=https://b.test/&c=https://d.test/') }]],
  quiet: [
    ['in a friendly mail', { html: link('https://go.test/?a=https://b.test/&c=https://d.test/') }],
    ['the way back', { html: LURE + link('https://id.test/?next=https://shop.example/a') }],
    [
      "a log-in, and the sender's own page",
      {
        html: LURE + link('https://id.test/?redirect_uri=https://app.test/&back=https://company.example/'),
      },
    ],
    [
      'sources of a campaign',
      {
        html: LURE + link('https://go.test/?u=https://b.test/&utm_source=https://a.test&ref=https://c.test'),
      },
    ],
    [
      'sharing',
      { html: LURE + link('https://www.facebook.com/sharer.php?u=https://a.test&x=https://b.test') },
    ],
    [
      'a calendar entry',
      {
        html:
          LURE +
          link(
            'https://calendar.google.com/calendar/render?text=Call&location=https://meet.test&details=see https://b.test',
          ),
      },
    ],
  ],
});
