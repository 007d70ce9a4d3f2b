import type { ReactNode } from 'react';
import { useTexts } from './use-texts';
import type { Language } from '../i18n/language';

interface PageFrameProps {
  readonly onLanguage: (language: Language) => void;
  readonly children: ReactNode;
}

/** What stands around the page. */
export function PageFrame({ onLanguage, children }: PageFrameProps) {
  const { texts, language } = useTexts();
  const other = language === 'da' ? 'en' : 'da';
  return (
    <>
      <a
        className="skip-link"
        href="#main"
        onClick={(event) => {
          // The address must keep the link's own fragment.
          event.preventDefault();
          document.getElementById('main')?.focus();
        }}
      >
        {texts.skip}
      </a>
      <header className="masthead">
        <div className="page">
          <span className="brand">
            <img src="/icon.svg" alt="" />
            {texts.brand}
          </span>
          <span className="tools">
            <button
              type="button"
              className="button plain"
              lang={other}
              onClick={() => onLanguage(other)}
            >
              {texts.language}
            </button>
          </span>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="page">
        {children}
      </main>
    </>
  );
}
