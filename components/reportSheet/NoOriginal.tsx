import type { Difference } from '../../lib/message/differences';
import type { UnreadableReason } from '../../lib/message/message';
import { DropZone } from '../dropZone/DropZone';
import { Button } from '../parts/Button';
import { Said } from '../parts/Said';
import { More } from '../more/More';
import { words } from '../words';
import { SheetPart } from './SheetPart';

/** Why a file that was brought is not the original: it can't be read, or it is plainly another message. */
export type FileTrouble = { unreadable: UnreadableReason } | { differs: Difference[] };

interface Props {
  /** Why there is none; null where none was to be had from the start. */
  reason: UnreadableReason | null;
  trouble: FileTrouble | null;
  isWorking: boolean;
  onFile: (file: File) => void;
  /** He says that it is the same message after all. */
  onAnyway: () => void;
  level: 2 | 3;
}

/** What goes out is made from the page: said, with why, and the way to bring the original as a file. */
export function NoOriginal({ reason, trouble, isWorking, onFile, onAnyway, level }: Props) {
  const differs = trouble && 'differs' in trouble ? trouble.differs : null;
  return (
    <SheetPart part="report-no-original" title={words('report_no_original')} level={level}>
      <p>{words('report_no_original_so')}</p>
      {reason ? <p class="small soft">{words(`unreadable_${reason}`)}</p> : null}
      <More name="sheet-more" title={words('report_file_drop')}>
        <DropZone onFile={onFile} />
      </More>
      <Said>
        {isWorking
          ? words('popup_working')
          : differs
            ? words('paste_source_differs', [words(`differs_${differs.join('_')}`)])
            : trouble && 'unreadable' in trouble
              ? words(`unreadable_${trouble.unreadable}`)
              : ''}
      </Said>
      {differs && !isWorking ? (
        <div class="row">
          <Button action="file-anyway" onPress={onAnyway}>
            {words('report_file_anyway')}
          </Button>
        </div>
      ) : null}
    </SheetPart>
  );
}
