import type { VNode } from 'preact';
import { AfterReport } from './AfterReport';

const afterClick = <p>I already clicked</p>;

export const states: Record<string, () => VNode> = {
  'in a webmail': () => <AfterReport webmail="gmail" forged={false} afterClick={afterClick} />,
  'the address is a real one': () => <AfterReport webmail={null} forged afterClick={afterClick} />,
  'somebody passed it on': () => (
    <AfterReport webmail="proton" forged={false} passedOn afterClick={afterClick} level={3} />
  ),
};
