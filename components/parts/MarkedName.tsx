import { visible } from '../../lib/links/visible';
import type { AlignedName } from './alignNames';
import { Marked } from './Marked';
import './Marked.css';

interface Props {
  name: AlignedName;
  /** Of the longer of two names: both get the size in which that one fits. */
  columns: number;
  /** It is the one to be doubted: letters that it lacks are set off as those that it has too many. */
  lacks?: boolean;
  /** False where the names are read aloud from elsewhere. */
  isRead?: boolean;
}

/** One of two names that stand under each other. Letters set off would be read as words: it is read aloud whole. */
export function MarkedName({ name: { text, marks, gaps }, columns, lacks, isRead = true }: Props) {
  return (
    <>
      {isRead ? <span class="only-read">{visible(text)}</span> : null}
      <span class="marked-name" style={{ '--columns': columns }} aria-hidden="true">
        <Marked text={text} marks={marks} gaps={gaps} lacks={lacks} />
      </span>
    </>
  );
}
