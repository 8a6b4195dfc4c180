import { LURE, from, signalCases } from '../../../tests/signalCases';
import decoratedName from './decorated-name';

const named = (name: string) => ({ from: from(name, 'x@stranger.test'), html: LURE });

signalCases(decoratedName, {
  fires: [
    ['a bell before the name', named('🔔 Account Service')],
    ['a tick after it', named('Billing ✔')],
    ['loose signs after it', named('Account team ,_')],
    ['loose signs before it', named('** Support')],
    ['a shout', named('Final notice!!')],
  ],
  quiet: [
    ['a plain name', named('Garden Shop')],
    ['a name with signs of its own', named('Smith & Sons (Leeds), Ltd.')],
    ['a trade mark', named('Bluebarn® Support™')],
    ['a name by a machine', named('garden-shop_orders')],
    ['a name that ends in a shout of its own', named('Yahoo!')],
    ['no name', named('')],
    ['no letters', named('***')],
    ['a club that likes a ball', { from: from('⚽ FC Bluebarn', 'x@club.example') }],
  ],
});
