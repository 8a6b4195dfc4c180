import { LURE, from, signalCases } from '../../../tests/signalCases';
import styledLetters from './styled-letters';

signalCases(styledLetters, {
  fires: [
    ['a name in bold letters', { from: from('𝗔𝗰𝗰𝗼𝘂𝗻𝘁 Service', 'x@stranger.test'), html: LURE }],
    ['a subject in circled letters', { subject: 'ⓟⓐⓨⓜⓔⓝⓣ declined', html: LURE }],
    ['a text in script letters', { html: `${LURE}<p>𝓨𝓸𝓾𝓻 𝓪𝓬𝓬𝓸𝓾𝓷𝓽 𝔀𝓲𝓵𝓵 𝓫𝓮 𝓬𝓵𝓸𝓼𝓮𝓭 𝓽𝓸𝓭𝓪𝔂 𝓾𝓷𝓵𝓮𝓼𝓼 𝔂𝓸𝓾 𝓪𝓬𝓽</p>` }],
  ],
  quiet: [
    ['a shop that finds them pretty', { subject: '𝗦𝘂𝗺𝗺𝗲𝗿 𝗦𝗮𝗹𝗲' }],
    ['a formula', { html: `${LURE}<p>Let 𝑥 + 𝑦 be the sum.</p>` }],
    ['full-width letters', { subject: 'ＡＢＣ株式会社のお知らせ', html: LURE }],
    ['accents and emoji', { subject: 'Déjà vu 🎉', html: LURE }],
  ],
});
