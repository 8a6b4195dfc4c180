import { from, list, signalCases } from '../../../tests/signalCases';
import malformedSender from './malformed-sender';

signalCases(malformedSender, {
  fires: [
    ['a comma for a dot', { from: from('Rewards', 'news@shop,example') }],
    ['a percent sign', { from: from('Office', 'a@case%20%.example') }],
    ['two @', { from: from('Office', 'a@b@c.example') }],
    ['a blank', { from: from('Office', 'my name@c.example') }],
    ['two dots', { from: from('Office', 'a@c..example') }],
  ],
  quiet: [
    ['a person', { from: from('Maria', 'maria.o\u2019neil+news@mail-1.company.example') }],
    ['a quoted local part', { from: from('Maria', '"maria example"@company.example') }],
    ['a machine at home', { from: from('root', 'root@localhost') }],
    ['an address literal', { from: from('box', 'box@[192.0.2.1]') }],
    ['an international address', { from: from('用户', '用户@例え.テスト') }],
    ['a bounce address', { from: from('Shop', 'bounce+1=reader=home.example@bounces.shop.example') }],
    ['a name only, as some pages show it', { from: from('Maria Example', '') }],
    ['an old list', { from: from('Ann', 'ann%host@gate way.example'), list }],
  ],
});
