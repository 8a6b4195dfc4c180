import type { VNode } from 'preact';
import { LONG_TEXT, nothing } from '../sampleTexts';
import { Row } from './Row';
import { Rows } from './Rows';

export const states: Record<string, () => VNode> = {
  'what can be done next': () => (
    <Rows label="Next">
      <Row page="/check.html" glyph="paste" title="Check a file or text" />
      <Row page="/practice.html" glyph="mail" title={LONG_TEXT} />
      <Row onPress={nothing} glyph="search" title="Look up a company" />
    </Rows>
  ),
};
