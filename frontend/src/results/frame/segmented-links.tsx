import { Link } from 'react-router';
import styles from './segmented-links.module.css';

interface SegmentedLinksProps {
  readonly label: string;
  readonly options: readonly {
    readonly key: string;
    readonly name: string;
    readonly address: string;
  }[];
  readonly chosen: string;
}

/** A few ways to see the same, side by side, each with an address of its own. */
export function SegmentedLinks({ label, options, chosen }: SegmentedLinksProps) {
  return (
    <nav aria-label={label}>
      <ul className={styles.segments}>
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
