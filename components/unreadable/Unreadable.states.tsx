import type { VNode } from 'preact';
import type { UnreadableReason } from '../../lib/message/message';
import { Button } from '../parts/Button';
import { nothing } from '../sampleTexts';
import { NothingOpen } from './NothingOpen';
import { Unreadable } from './Unreadable';

/** As a record, so that none is forgotten. */
const REASONS: Record<UnreadableReason, true> = {
  empty: true,
  too_large: true,
  not_a_message: true,
  no_message_open: true,
  no_permission: true,
  page_changed: true,
  page_unknown: true,
  page_forbidden: true,
  source_unavailable: true,
  failed: true,
};

export const states: Record<string, () => VNode> = {
  ...Object.fromEntries(
    Object.keys(REASONS).map((reason) => [reason, () => <Unreadable reason={reason as UnreadableReason} />]),
  ),
  'with something to do about it': () => (
    <Unreadable reason="failed" level={2}>
      <Button kind="main" onPress={nothing}>
        Try again
      </Button>
    </Unreadable>
  ),
  'nothing open': () => <NothingOpen />,
};
