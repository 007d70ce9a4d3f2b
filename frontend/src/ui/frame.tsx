import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, ScrollRestoration } from 'react-router';

interface FrameProps {
  /** Between the brand and the end of the masthead. */
  readonly masthead: ReactNode;
  /** What follows the page; nothing where it is part of the masthead. */
  readonly footer?: ReactNode;
  /** As wide as drawings of many columns need. */
  readonly isWide?: boolean;
}

/** What stands around every page of the program. */
export function Frame({ masthead, footer, isWide = false }: FrameProps) {
  const { t } = useTranslation();
  const main = useRef<HTMLElement>(null);
  const page = isWide ? 'page wide' : 'page';
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
        <div className={page}>
          <Link className="brand" to="/resultater">
            <img src="/icon.svg" alt="" />
            {t('brand')}
          </Link>
          {masthead}
        </div>
      </header>
      <main id="main" ref={main} tabIndex={-1} className={isWide ? 'paper' : undefined}>
        <div className={page}>
          <Outlet />
        </div>
      </main>
      {footer && (
        <footer>
          <div className={page}>{footer}</div>
        </footer>
      )}
      <ScrollRestoration />
    </>
  );
}
