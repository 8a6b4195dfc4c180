import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '../../components/parts/Button';
import { words } from '../../components/words';

interface Props {
  /** What the first press says; the second asks for `sure`. */
  label: ComponentChildren;
  sure: string;
  kind?: 'plain' | 'quiet';
  /** Hooks for tests: that of the first press, and of the second. */
  action: string;
  sureAction: string;
  onSure: () => void;
}

/** Deletes what can't be brought back: asks once more. The keyboard stays where the buttons are. */
export function AskTwice({ label, sure, kind = 'plain', action, sureAction, onSure }: Props) {
  const [asking, ask] = useState(false);
  const line = useRef<HTMLSpanElement>(null);
  const turn = (now: boolean) => {
    ask(now);
    // The button that was pressed is no longer there. On the way in, the harmless one comes first to hand.
    setTimeout(() => [...(line.current?.querySelectorAll('button') ?? [])].at(-1)?.focus());
  };
  return (
    <span class="row" ref={line}>
      {asking ? (
        <>
          <Button
            kind="main"
            action={sureAction}
            onPress={() => {
              turn(false);
              onSure();
            }}
          >
            {sure}
          </Button>
          <Button onPress={() => turn(false)}>{words('options_delete_keep')}</Button>
        </>
      ) : (
        <Button
          kind={kind}
          action={action}
          glyph={kind === 'plain' ? 'trash' : undefined}
          onPress={() => turn(true)}
        >
          {label}
        </Button>
      )}
    </span>
  );
}
