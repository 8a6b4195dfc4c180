import { useState } from 'preact/hooks';
import type { OutFile } from '../../lib/report/outgoing';
import { More } from '../more/More';
import { words } from '../words';
import { fileText } from './fileText';
import { sizeWords } from './sizeWords';
import './FilePart.css';

interface Props {
  file: OutFile;
  /** It is not the message's source as it came, but made from it. */
  isMade: boolean;
  rebuilt: boolean;
  /** What is in it now, where it is made of what the reader edits. */
  now?: () => OutFile;
}

/** The file that goes along: its name, its size, whether it is the original, and what is in it. */
export function FilePart({ file, isMade, rebuilt, now }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { text, isWhole } = isOpen ? fileText((now?.() ?? file).content) : { text: '', isWhole: true };
  return (
    <div class="sheet-file">
      <p>
        <bdi class="mono">{file.name}</bdi> <span class="small soft">{sizeWords(file.content.length)}</span>
      </p>
      {file.altered ? <p class="small">{words('report_file_altered')}</p> : null}
      {file.altered || rebuilt || isMade ? null : <p class="small soft">{words('report_file_original')}</p>}
      <More name="sheet-more" title={words('report_file_show')} onToggle={setOpen}>
        <pre class="sheet-source mono small" dir="ltr" lang="en">
          {text}
        </pre>
        {isWhole ? null : <p class="small soft">{words('report_file_part')}</p>}
      </More>
    </div>
  );
}
