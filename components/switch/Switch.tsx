import { useId } from 'preact/hooks';
import './Switch.css';

interface Props {
  label: string;
  hint?: string;
  on: boolean;
  onChange: (on: boolean) => void;
  /** Hook for tests and nothing else. */
  action?: string;
}

/** On or off, in effect at once. */
export function Switch({ label, hint, on, onChange, action }: Props) {
  const field = useId();
  return (
    <div class="switch">
      <div class="switch-words">
        <label for={field}>{label}</label>
        {hint ? (
          <p id={`${field}-hint`} class="small soft">
            {hint}
          </p>
        ) : null}
      </div>
      <button
        id={field}
        type="button"
        role="switch"
        class="switch-knob"
        aria-checked={on}
        aria-label={label}
        aria-describedby={hint ? `${field}-hint` : undefined}
        data-action={action}
        onClick={() => onChange(!on)}
      />
    </div>
  );
}
