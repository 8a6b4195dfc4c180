import { LURE, link, signalCases } from '../../../tests/signalCases';
import ipfsLink from './ipfs-link';

signalCases(ipfsLink, {
  fires: [
    [
      'a gateway',
      {
        html:
          LURE + link('https://bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi.ipfs.dweb.link/'),
      },
    ],
    [
      'an identifier in the path of any host',
      { html: LURE + link('https://evil.test/ipfs/QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWnPbdG') },
    ],
  ],
  quiet: [
    [
      'a picture of a collection',
      { html: `<p>Our new drop.</p>${link('https://nftstorage.link/ipfs/bafy1')}` },
    ],
    ['documentation', { html: LURE + link('https://docs.ipfs.tech/concepts/') }],
    ['a word that begins alike', { html: LURE + link('https://news.example/Qmusic/bafana-bafana') }],
  ],
});
