import { start } from '../pages/start';
import { WelcomePage } from './WelcomePage';
import './welcome.css';

start(<WelcomePage />, 'welcome_title');
