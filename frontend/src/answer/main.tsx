import { StrictMode, useCallback, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/theme.css';
import './answer.css';
import type { Survey } from '../api/types';
import { LANGUAGES, rememberedLanguage, rememberLanguage, type Language } from '../i18n/language';
import { AnswerError, fetchSurvey } from './answer-api';
import { draftKey } from './draft-store';
import { OddMomentPage } from './odd-moment';
import { SurveyForm } from './survey-form';
import { LanguageContext, useTexts } from './texts';

type Loaded =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly survey: Survey; readonly storeKey: string }
  | { readonly kind: 'odd'; readonly code: string };

const token = window.location.hash.slice(1);

function AnswerPage() {
  const [language, setLanguage] = useState<Language>(rememberedLanguage);
  const [loaded, setLoaded] = useState<Loaded>(
    token === '' ? { kind: 'odd', code: 'no-link' } : { kind: 'loading' },
  );

  useEffect(() => rememberLanguage(language), [language]);
  const load = useCallback(async () => {
    try {
      const [survey, storeKey] = await Promise.all([fetchSurvey(token), draftKey(token)]);
      setLoaded({ kind: 'ready', survey, storeKey });
    } catch (error) {
      setLoaded({ kind: 'odd', code: error instanceof AnswerError ? error.code : 'unreachable' });
    }
  }, []);
  useEffect(() => {
    if (token !== '') void load();
  }, [load]);

  const other = LANGUAGES.find((candidate) => candidate !== language) ?? 'da';
  return (
    <LanguageContext.Provider value={language}>
      <Frame
        other={other}
        onLanguage={() => setLanguage(other)}
        simulated={loaded.kind === 'ready' && loaded.survey.round.simulated}
      >
        {loaded.kind === 'loading' && <LoadingText />}
        {loaded.kind === 'odd' && <OddMomentPage code={loaded.code} onRetry={() => void load()} />}
        {loaded.kind === 'ready' && (
          <SurveyForm survey={loaded.survey} token={token} storeKey={loaded.storeKey} />
        )}
      </Frame>
    </LanguageContext.Provider>
  );
}

interface FrameProps {
  readonly other: Language;
  readonly onLanguage: () => void;
  readonly simulated: boolean;
  readonly children: React.ReactNode;
}

function Frame({ other, onLanguage, simulated, children }: FrameProps) {
  const { texts } = useTexts();
  return (
    <>
      <a
        className="skip-link"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('main')?.focus();
        }}
      >
        {texts.skip}
      </a>
      <header className="masthead">
        <div className="page narrow">
          <span className="brand">
            <img src="/icon.svg" alt="" />
            {texts.brand}
          </span>
          <button type="button" className="button plain tools" lang={other} onClick={onLanguage}>
            {texts.otherLanguage}
          </button>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="page narrow">
        {simulated && <p className="notice">{texts.simulated}</p>}
        {children}
      </main>
    </>
  );
}

function LoadingText() {
  const { texts } = useTexts();
  return <p role="status">{texts.loading}</p>;
}

// Another link opened in the same tab is another survey.
window.addEventListener('hashchange', () => window.location.reload());
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <AnswerPage />
  </StrictMode>,
);
