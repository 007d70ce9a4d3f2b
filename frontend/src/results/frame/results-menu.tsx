import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { sessionQuery } from '../../api/queries';
import { AccountTools } from '../../ui/account-tools';
import { useSelection } from './use-selection';
import { useTexts } from './texts/use-texts';
import styles from './masthead.module.css';

/** What is looked for more seldom, behind a button. */
export function ResultsMenu() {
  const { t } = useTexts();
  const { data: session } = useQuery({ ...sessionQuery, retry: false });
  const { carried } = useSelection();
  const { key } = useLocation();
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => menu.current?.removeAttribute('open');
  useEffect(close, [key]);
  return (
    <details
      ref={menu}
      className={styles.menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        close();
        menu.current?.querySelector('summary')?.focus();
      }}
      onBlur={(event) => {
        if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <summary>{t('menu.title')}</summary>
      <div>
        <Link to={`/resultater/moede${carried}`}>{t('menu.meeting')}</Link>
        <Link to={`/resultater/sammenlign${carried}`}>{t('menu.compare')}</Link>
        <Link to={`/metode${carried}`}>{t('menu.method')}</Link>
        {session?.role === 'directorate' && (
          <>
            <Link to="/hentede-links">{t('menu.linkDownloads')}</Link>
            <Link to="/styring/kodning">{t('menu.coding')}</Link>
          </>
        )}
        <Link to="/tilgaengelighed">{t('accessibility.title')}</Link>
        <AccountTools />
        <p className="quiet">{t('footer')}</p>
      </div>
    </details>
  );
}
