import { start } from '../pages/start';
import { PlanPage } from './PlanPage';
import './plan.css';

start(<PlanPage />, 'plan_title');
