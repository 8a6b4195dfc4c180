import { start } from '../pages/start';
import { PracticePage } from './PracticePage';
import './practice.css';

start(<PracticePage />, 'practice_title');
