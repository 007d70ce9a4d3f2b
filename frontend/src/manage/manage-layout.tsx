import { useQuery } from '@tanstack/react-query';
import { NavLink, Outlet } from 'react-router';
import { sessionQuery } from '../api/queries';
import { useTexts } from './texts/use-texts';
import styles from './manage.module.css';

/** HR's pages: their own menu beside the page. */
export function ManageLayout() {
  const { t } = useTexts();
  const { data: session } = useQuery(sessionQuery);
  // The directorate reviews the coding, sees what the words mean, and no other page here.
  if (session?.role !== 'hr') return <Outlet />;
  return (
    <>
      <nav className={styles.manageMenu} aria-label={t('menu')}>
        <NavLink end to="/styring">
          {t('dashboard')}
        </NavLink>
        <NavLink to="/styring/kalender">{t('calendar')}</NavLink>
        <NavLink to="/styring/maalinger">{t('rounds')}</NavLink>
        <NavLink to="/styring/organisation">{t('organisation')}</NavLink>
        <NavLink to="/styring/spoergeskemaer">{t('questionnaires')}</NavLink>
        <NavLink to="/styring/opgaver">{t('jobs')}</NavLink>
        <NavLink to="/styring/post">{t('caughtMails')}</NavLink>
        <NavLink to="/styring/adgang">{t('accounts')}</NavLink>
        <NavLink to="/styring/tal-fra-2020">{t('baseline')}</NavLink>
        <NavLink to="/styring/kodning">{t('coding')}</NavLink>
        <NavLink to="/styring/ord">{t('words')}</NavLink>
      </nav>
      <Outlet />
    </>
  );
}
