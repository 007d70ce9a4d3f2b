import { Link } from 'react-router';
import styles from './frame.module.css';

interface ChoiceLinksProps {
  readonly label: string;
  readonly options: readonly {
    readonly key: string;
    readonly name: string;
    readonly address: string;
  }[];
  readonly chosen: string;
}

/** A few choices that are all visible, each with an address of its own. */
export function ChoiceLinks({ label, options, chosen }: ChoiceLinksProps) {
  return (
    <nav className={styles.choiceLinks} aria-label={label}>
      <ul>
        {options.map(({ key, name, address }) => (
          <li key={key}>
            <Link
              to={address}
              replace
              preventScrollReset
              aria-current={key === chosen ? 'true' : undefined}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
