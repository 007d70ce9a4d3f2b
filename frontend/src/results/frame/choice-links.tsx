import { Link } from 'react-router';
import styles from './choice-links.module.css';

interface ChoiceLinksProps {
  readonly label: string;
  readonly options: readonly {
    readonly key: string;
    readonly name: string;
    readonly address: string;
  }[];
  readonly chosen: string;
  /** Parts of a page, ways to see the same, or what it is cut by. */
  readonly kind: 'tabs' | 'segments' | 'pills';
}

/** A few choices that are all visible, each with an address of its own. */
export function ChoiceLinks({ label, options, chosen, kind }: ChoiceLinksProps) {
  return (
    <nav aria-label={label}>
      <ul className={styles[kind]}>
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
