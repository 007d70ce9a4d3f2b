import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, Outlet, ScrollRestoration, useNavigate } from 'react-router';
import { api } from '../api/client';
import { sessionQuery } from '../api/queries';
import { LANGUAGES, rememberLanguage, type Language } from '../i18n/language';

/** What stands around every page of the program. */
export function Layout() {
  const { t, i18n } = useTranslation();
  const { data: session } = useQuery({ ...sessionQuery, retry: false });
  const main = useRef<HTMLElement>(null);
  const navigate = useNavigate();
  const queries = useQueryClient();

  const other = LANGUAGES.find((language) => language !== i18n.language) ?? 'da';
  const changeLanguage = (language: Language) => {
    rememberLanguage(language);
    void i18n.changeLanguage(language);
  };
  const signOut = async () => {
    await api.DELETE('/api/session');
    queries.clear();
    void navigate('/ind');
  };
  return (
    <>
      <a
        className="skip-link"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {t('skip')}
      </a>
      <header className="masthead">
        <div className="page">
          <Link className="brand" to="/resultater">
            <img src="/icon.svg" alt="" />
            {t('brand')}
          </Link>
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
            <button
              type="button"
              className="button plain"
              lang={other}
              onClick={() => changeLanguage(other)}
            >
              {t('nav.language')}
            </button>
            {session && (
              <button type="button" className="button plain" onClick={() => void signOut()}>
                {t('nav.signOut')}
              </button>
            )}
          </div>
        </div>
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        <div className="page">
          <Outlet />
        </div>
      </main>
      <footer>
        <div className="page">
          <p className="quiet">{t('footer')}</p>
          <Link to="/tilgaengelighed">{t('accessibility.title')}</Link>
        </div>
      </footer>
      <ScrollRestoration />
    </>
  );
}
