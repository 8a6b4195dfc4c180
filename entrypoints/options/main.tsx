import { start } from '../pages/start';
import { OptionsPage } from './OptionsPage';
import './options.css';

start(<OptionsPage />);
