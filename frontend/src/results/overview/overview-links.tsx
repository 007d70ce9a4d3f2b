import { Link } from 'react-router';
import type { Insight } from '../frame/publication-loader';
import { useSelection } from '../frame/use-selection';
import { useTexts } from './texts/use-texts';
import styles from './overview.module.css';

/** Ways from the overview further in, and to a newer round than the one shown. */
export function OverviewLinks({ insight }: { readonly insight: Insight }) {
  const { t } = useTexts();
  const { carried, searchWith } = useSelection();
  const [newest] = insight.publications;
  const isNewer = newest && newest.roundKey !== insight.publication.round.key;
  return (
    <p className={styles.links}>
      {isNewer && (
        <Link to={searchWith('runde', newest.roundKey)}>
          {t('links.newer', { name: newest.name })}
        </Link>
      )}
      <Link to={`/resultater/forvaltninger${carried}`}>{t('links.groups')}</Link>
      <Link to={`/resultater/alle-tal${carried}`}>{t('links.figures')}</Link>
      <Link to={`/resultater/moede${carried}`}>{t('links.meeting')}</Link>
      <Link to={`/metode${carried}`}>{t('links.method')}</Link>
    </p>
  );
}
