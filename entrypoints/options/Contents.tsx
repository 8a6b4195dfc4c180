import { words } from '../../components/words';
import { parts, type PartName } from './parts';
import { usePartInView } from './usePartInView';

/** The way to each part of a long page. Which one is in view is marked. */
export function Contents({ shown }: { shown: readonly PartName[] }) {
  const inView = usePartInView(shown);
  return (
    <nav class="options-contents" aria-label={words('options_contents')}>
      <ul>
        {shown.map((part) => (
          <li key={part}>
            <a href={`#${part}`} aria-current={part === inView ? 'true' : undefined}>
              {words(parts[part])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
