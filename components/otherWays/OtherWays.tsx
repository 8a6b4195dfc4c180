import { Section } from '../parts/Section';
import { words } from '../words';
import { PasteSource, type PasteTrouble } from './PasteSource';
import { sourceWay } from './sourceWay';
import { StructureCopy } from './StructureCopy';

interface Props {
  /** Adapter id. */
  webmail: string | null;
  /** Nothing, or not all, could be read: shown at once. */
  open: boolean;
  onPaste: (text: string, anyway: boolean) => Promise<PasteTrouble>;
  /** There when the page's shape would help to read it. */
  onStructure?: () => Promise<string>;
  onCopy: (text: string) => Promise<void>;
}

/** What else can be done where the page shows too little: the original by hand, and word of what is missing. */
export function OtherWays({ webmail, open, onPaste, onStructure, onCopy }: Props) {
  return (
    <Section
      part="other-ways"
      glyph="paste"
      title={words(open ? 'other_ways' : 'ways_title_more')}
      open={open}
    >
      <h3>{words('paste_source_title')}</h3>
      <p>{sourceWay(webmail)}</p>
      <PasteSource onPaste={onPaste} />
      {onStructure ? <StructureCopy onRead={onStructure} onCopy={onCopy} /> : null}
    </Section>
  );
}
