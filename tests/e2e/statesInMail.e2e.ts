import { describeStates } from './support/shots/describeStates';

describeStates('inMail');
