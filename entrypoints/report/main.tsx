import { start } from '../pages/start';
import { ReportPage } from './ReportPage';

start(<ReportPage />, 'report_title');
