import { Deeper } from './Deeper';
import { FirstGlance } from './FirstGlance';
import { Reasons } from './Reasons';
import type { ResultData } from './resultData';
import './Result.css';

export type { ResultData } from './resultData';

interface Props {
  data: ResultData;
  /** Opens how to check at once, where there is room. */
  roomy?: boolean;
  /** The heading of the verdict: 1 where it is the page's own, 2 below another. */
  level?: 1 | 2;
}

/** The answer, in three levels: verdict and sender, why, and everything else as a list of rows. */
export function Result({ data, roomy, level }: Props) {
  const { assessment } = data;
  return (
    <div class="result">
      <FirstGlance
        assessment={assessment}
        message={data.message}
        pasted={data.pasted}
        officialDomains={data.officialDomains}
        level={level}
      />
      <Reasons assessment={assessment} message={data.message} roomy={roomy} onShow={data.onShow} />
      <div class="result-more">
        <Deeper data={data} roomy={roomy} />
      </div>
    </div>
  );
}
