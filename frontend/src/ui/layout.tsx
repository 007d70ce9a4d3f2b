import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import { sessionQuery } from '../api/queries';
import { AccountTools } from './account-tools';
import { Frame } from './frame';

/** Around every page but those of results. */
export function Layout() {
  const { t } = useTranslation();
  const { data: session } = useQuery({ ...sessionQuery, retry: false });
  return (
    <Frame
      masthead={
        <>
          {session && (
            <nav aria-label={t('nav.label')}>
              <NavLink to="/resultater">{t('nav.results')}</NavLink>
              {session.role === 'hr' && <NavLink to="/styring">{t('nav.manage')}</NavLink>}
              {session.role === 'directorate' && (
                <>
                  <NavLink to="/hentede-links">{t('nav.linkDownloads')}</NavLink>
                  <NavLink to="/styring/kodning">{t('nav.coding')}</NavLink>
                </>
              )}
            </nav>
          )}
          <div className="tools">
            <AccountTools />
          </div>
        </>
      }
      footer={
        <>
          <p className="quiet">{t('footer')}</p>
          <Link to="/tilgaengelighed">{t('accessibility.title')}</Link>
        </>
      }
    />
  );
}
