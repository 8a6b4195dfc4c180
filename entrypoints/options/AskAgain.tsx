import { useRef } from 'preact/hooks';
import { Button } from '../../components/parts/Button';
import { Notice } from '../../components/parts/Notice';
import { words } from '../../components/words';

interface Props {
  said: string;
  /** The address that it is about, where no switch stands above it. */
  name?: string | undefined;
  onAsk: () => Promise<unknown>;
  /** To leave it as it is, and hear no more of it. */
  onLeave: () => Promise<unknown>;
}

/** The browser does not allow a webmail: what can be done about it. */
export function AskAgain({ said, name, onAsk, onLeave }: Props) {
  const here = useRef<HTMLDivElement>(null);
  const then = (done: () => Promise<unknown>) => {
    // The buttons go when all is well; the keyboard stays at the switch that they are about.
    const beside = here.current?.closest('.webmail, .options-webmails')?.querySelector('button, input');
    void done().then(
      () => document.activeElement === document.body && beside instanceof HTMLElement && beside.focus(),
    );
  };
  const buttons = (
    <>
      <Button action="ask-again" onPress={() => then(onAsk)}>
        {words('options_ask_again')}
      </Button>
      <Button kind="quiet" action="leave-off" onPress={() => then(onLeave)}>
        {words('options_leave_off')}
      </Button>
    </>
  );
  return (
    <div ref={here}>
      <Notice glyph="info" kind="warn" action={buttons}>
        {name ? <bdi class="mono options-address">{name}</bdi> : null} {said}
      </Notice>
    </div>
  );
}
