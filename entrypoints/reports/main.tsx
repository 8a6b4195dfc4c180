import { start } from '../pages/start';
import { ReportsPage } from './ReportsPage';

start(<ReportsPage />, 'reports_title');
