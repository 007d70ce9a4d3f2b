import { StrictMode, useCallback, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/theme.css';
import './answer.css';
import { LANGUAGES, rememberedLanguage, rememberLanguage, type Language } from '../i18n/language';
import { AnswerError } from './answer-api';
import { loadSurvey, type LoadedSurvey } from './load-survey';
import { NoticeContext, useFetchedNotice } from './notice-context';
import { startOfflineWorker } from './offline-worker';
import { OddMomentPage } from './odd-moment';
import { PageFrame } from './page-frame';
import { SurveyForm } from './survey-form';
import { LanguageContext, useTexts } from './texts';

type Loaded =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly page: LoadedSurvey }
  | { readonly kind: 'odd'; readonly refusal: Pick<AnswerError, 'code' | 'day'> };

const token = window.location.hash.slice(1);
const NO_LINK = { code: 'no-link', day: null };

function AnswerPage() {
  const [language, setLanguage] = useState<Language>(rememberedLanguage);
  const [loaded, setLoaded] = useState<Loaded>(
    token === '' ? { kind: 'odd', refusal: NO_LINK } : { kind: 'loading' },
  );

  const notice = useFetchedNotice();

  useEffect(() => rememberLanguage(language), [language]);
  const load = useCallback(async () => {
    try {
      setLoaded({ kind: 'ready', page: await loadSurvey(token) });
    } catch (error) {
      const refusal = error instanceof AnswerError ? error : new AnswerError();
      setLoaded({ kind: 'odd', refusal });
    }
  }, []);
  useEffect(() => {
    if (token !== '') void load().then(startOfflineWorker);
  }, [load]);
  const retry = useCallback(() => void load(), [load]);

  const other = LANGUAGES.find((candidate) => candidate !== language) ?? 'da';
  return (
    <LanguageContext.Provider value={language}>
      <NoticeContext.Provider value={notice}>
        <PageFrame
          other={other}
          onLanguage={() => setLanguage(other)}
          simulated={loaded.kind === 'ready' && loaded.page.survey.round.simulated}
          hasContact={loaded.kind !== 'odd'}
        >
          {loaded.kind === 'loading' && <LoadingText />}
          {loaded.kind === 'odd' && (
            <OddMomentPage refusal={loaded.refusal} token={token} onRetry={retry} />
          )}
          {loaded.kind === 'ready' && <SurveyForm {...loaded.page} token={token} />}
        </PageFrame>
      </NoticeContext.Provider>
    </LanguageContext.Provider>
  );
}

function LoadingText() {
  const { texts } = useTexts();
  return (
    <p role="status" className="loading">
      {texts.loading}
    </p>
  );
}

// Another link opened in the same tab is another survey.
window.addEventListener('hashchange', () => window.location.reload());
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <AnswerPage />
  </StrictMode>,
);
