import { useId, useState } from 'preact/hooks';
import { Glyph } from '../icons/Glyph';
import { words } from '../words';
import './DropZone.css';

/** Takes one file, dropped or chosen. What is in it is for the page to judge. */
export function DropZone({ onFile }: { onFile: (file: File) => void }) {
  const [over, setOver] = useState(false);
  const field = useId();
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  return (
    <div
      class={over ? 'drop drop-over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <Glyph name="file" size={32} />
      <label class="drop-label" for={field}>
        {words('drop_label')}
      </label>
      <p class="small soft">{words('drop_hint')}</p>
      <input
        id={field}
        class="drop-input"
        type="file"
        accept=".eml,.txt,message/rfc822,text/plain"
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
