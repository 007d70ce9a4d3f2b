import { useTranslation } from 'react-i18next';
import { NavLink, Outlet } from 'react-router';
import './manage.css';
import { useMailTexts } from './mail/use-mail-texts';
import { useSeriesTexts } from './series/use-series-texts';

/** HR's desk: its own menu beside the page. */
export function ManageLayout() {
  const { t } = useTranslation();
  const { t: series } = useSeriesTexts();
  const { t: mail } = useMailTexts();
  return (
    <>
      <nav className="desk-menu" aria-label={t('manage.menu')}>
        <NavLink end to="/styring">
          {series('menu.desk')}
        </NavLink>
        <NavLink to="/styring/kalender">{series('menu.calendar')}</NavLink>
        <NavLink to="/styring/maalinger">{t('manage.rounds')}</NavLink>
        <NavLink to="/styring/organisation">{t('manage.organisation')}</NavLink>
        <NavLink to="/styring/spoergeskemaer">{t('manage.questionnaires')}</NavLink>
        <NavLink to="/styring/opgaver">{series('menu.jobs')}</NavLink>
        <NavLink to="/styring/post">{mail('caught.menu')}</NavLink>
        <NavLink to="/styring/adgang">{t('accounts.title')}</NavLink>
        <NavLink to="/styring/tal-fra-2020">{t('manage.baseline')}</NavLink>
      </nav>
      <Outlet />
    </>
  );
}
