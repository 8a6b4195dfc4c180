import { start } from '../pages/start';
import { Popup } from './Popup';
import { openedTab } from './useTabState';
import './popup.css';

// Asked for at once: the page is drawn meanwhile.
start(<Popup opened={openedTab()} />);
