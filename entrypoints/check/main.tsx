import { start } from '../pages/start';
import { CheckPage } from './CheckPage';
import './check.css';

start(<CheckPage />, 'check_title');
