import { signalCases } from '../../../tests/signalCases';
import hiddenText from './hidden-text';

signalCases(hiddenText, {
  fires: [
    ['a hidden essay', { html: `<p>Click</p><div style="display:none">${'lorem ipsum '.repeat(60)}</div>` }],
  ],
  quiet: [['a preheader', { html: '<div style="display:none">Your weekly news</div><p>News</p>' }]],
});
