import { start } from '../pages/start';
import { OptionsPage } from './OptionsPage';
import './options.css';
import './optionsData.css';

start(<OptionsPage />, 'options_title');
