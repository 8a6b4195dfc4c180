import { start } from '../pages/start';
import { Popup } from './Popup';
import './popup.css';

start(<Popup />);
