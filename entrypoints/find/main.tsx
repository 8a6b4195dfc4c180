import { start } from '../pages/start';
import { FindPage } from './FindPage';

start(<FindPage />, 'find_open');
