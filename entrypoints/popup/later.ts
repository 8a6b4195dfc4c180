// What stands right below the first glance: brought once that is painted (useLater.ts).
export { AnswerReasons } from './AnswerReasons';
export { Around } from './Around';
export { GivePermission } from './GivePermission';
export { Managed } from './Managed';
export { Standing } from './Standing';
export { surroundings } from './surroundings';
export { WatchSwitch } from './WatchSwitch';
export { Ways } from './Ways';
