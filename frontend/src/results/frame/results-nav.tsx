import { useQuery } from '@tanstack/react-query';
import { NavLink } from 'react-router';
import { sessionQuery } from '../../api/queries';
import { useSelection } from './use-selection';
import { useTexts } from './texts/use-texts';
import styles from './masthead.module.css';

/** The ways to look at results. Each keeps the round and the group that were chosen. */
export function ResultsNav() {
  const { t } = useTexts();
  const { data: session } = useQuery({ ...sessionQuery, retry: false });
  const { carried } = useSelection();
  return (
    <nav className={styles.nav} aria-label={t('nav.label')}>
      <NavLink to={`/resultater${carried}`} end>
        {t('nav.overview')}
      </NavLink>
      <NavLink to={`/resultater/forvaltninger${carried}`}>{t('nav.groups')}</NavLink>
      <NavLink to={`/resultater/siden-2020${carried}`}>{t('nav.since2020')}</NavLink>
      {session?.role === 'hr' && <NavLink to="/styring">{t('nav.manage')}</NavLink>}
    </nav>
  );
}
