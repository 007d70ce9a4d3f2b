import { Link } from 'react-router';
import { useSelection } from './use-selection';
import { useTexts } from './texts/use-texts';
import styles from './frame.module.css';

type Page = 'overview' | 'side' | 'compare' | 'method';

interface ResultsNavProps {
  /** Null on a page that is reached from one of them. */
  readonly current: Page | null;
}

/** The ways to look at results. Each keeps the round and the group that were chosen. */
export function ResultsNav({ current }: ResultsNavProps) {
  const { t } = useTexts();
  const { search, searchWith, searchWithout } = useSelection();
  const pages: readonly (readonly [Page, string])[] = [
    ['overview', `/resultater${searchWithout('vis')}`],
    ['side', `/resultater${searchWith('vis', 'alle')}`],
    ['compare', `/resultater/sammenlign${search}`],
    ['method', `/metode${search}`],
  ];
  return (
    <nav className={styles.resultsNav} aria-label={t('nav.label')}>
      <ul>
        {pages.map(([page, address]) => (
          <li key={page}>
            <Link to={address} aria-current={page === current ? 'page' : undefined}>
              {t(`nav.${page}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
