import { StrictMode, useCallback, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/theme.css';
import './answer.css';
import type { Survey } from '../api/types';
import { LANGUAGES, rememberedLanguage, rememberLanguage, type Language } from '../i18n/language';
import { AnswerError, fetchSurvey } from './answer-api';
import { draftKey } from './draft-store';
import { findStartingDraft, type StartingDraft } from './starting-draft';
import { NoticeContext, useFetchedNotice } from './notice-context';
import { OddMomentPage } from './odd-moment';
import { PageFrame } from './page-frame';
import { SurveyForm } from './survey-form';
import { LanguageContext, useTexts } from './texts';

type Loaded =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'ready';
      readonly survey: Survey;
      readonly storeKey: string | null;
      readonly start: StartingDraft;
    }
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
      const storeKey = await draftKey(token);
      const [survey, start] = await Promise.all([
        fetchSurvey(token),
        findStartingDraft(token, storeKey),
      ]);
      setLoaded({ kind: 'ready', survey, storeKey, start });
    } catch (error) {
      const refusal = error instanceof AnswerError ? error : new AnswerError();
      setLoaded({ kind: 'odd', refusal });
    }
  }, []);
  useEffect(() => {
    if (token !== '') void load();
  }, [load]);
  const retry = useCallback(() => void load(), [load]);

  const other = LANGUAGES.find((candidate) => candidate !== language) ?? 'da';
  return (
    <LanguageContext.Provider value={language}>
      <NoticeContext.Provider value={notice}>
        <PageFrame
          other={other}
          onLanguage={() => setLanguage(other)}
          simulated={loaded.kind === 'ready' && loaded.survey.round.simulated}
          hasContact={loaded.kind !== 'odd'}
        >
          {loaded.kind === 'loading' && <LoadingText />}
          {loaded.kind === 'odd' && (
            <OddMomentPage refusal={loaded.refusal} token={token} onRetry={retry} />
          )}
          {loaded.kind === 'ready' && (
            <SurveyForm
              survey={loaded.survey}
              token={token}
              storeKey={loaded.storeKey}
              start={loaded.start}
            />
          )}
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
