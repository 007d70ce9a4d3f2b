import { useTranslation } from 'react-i18next';
import { NavLink, Outlet } from 'react-router';
import './manage.css';

/** HR's desk: its own menu beside the page. */
export function ManageLayout() {
  const { t } = useTranslation();
  return (
    <>
      <nav className="desk-menu" aria-label={t('manage.menu')}>
        <NavLink end to="/styring">
          {t('manage.rounds')}
        </NavLink>
        <NavLink to="/styring/organisation">{t('manage.organisation')}</NavLink>
        <NavLink to="/styring/spoergeskemaer">{t('manage.questionnaires')}</NavLink>
        <NavLink to="/styring/adgang">{t('accounts.title')}</NavLink>
        <NavLink to="/styring/tal-fra-2020">{t('manage.baseline')}</NavLink>
      </nav>
      <Outlet />
    </>
  );
}
