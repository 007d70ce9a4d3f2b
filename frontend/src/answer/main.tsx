import { StrictMode, useCallback, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/theme.css';
import './answer.css';
import type { Survey } from '../api/types';
import { LANGUAGES, rememberedLanguage, rememberLanguage, type Language } from '../i18n/language';
import { AnswerError, fetchPreview, fetchSurvey } from './answer-api';
import { CodeForm, isMendedByTyping } from './code-form';
import { draftKey } from './draft-store';
import { OddMomentPage } from './odd-moment';
import { PageFrame } from './page-frame';
import { previewIn } from './preview';
import { PreviewNotice } from './preview-notice';
import { checkCode, rememberCode, rememberedCode, tokenIn } from './short-code';
import { SurveyForm } from './survey-form';
import { LanguageContext, useTexts } from './texts';

type Loaded =
  | { readonly kind: 'loading' }
  | { readonly kind: 'code'; readonly refusal: AnswerError | null }
  | {
      readonly kind: 'ready';
      readonly survey: Survey;
      readonly token: string | null;
      readonly storeKey: string | null;
    }
  | { readonly kind: 'odd'; readonly code: string };

const preview = previewIn(window.location.search);
const tokenHere = () => tokenIn(window.location.hash.slice(1)) || rememberedCode();

function AnswerPage() {
  const [language, setLanguage] = useState<Language>(() =>
    preview ? preview.language : rememberedLanguage(),
  );
  const [loaded, setLoaded] = useState<Loaded>(
    preview === null && tokenHere() === '' ? { kind: 'code', refusal: null } : { kind: 'loading' },
  );

  useEffect(() => {
    if (preview === null) rememberLanguage(language);
    else document.documentElement.lang = language;
  }, [language]);
  const open = useCallback(async (token: string) => {
    const [survey, storeKey] = await Promise.all([fetchSurvey(token), draftKey(token)]);
    setLoaded({ kind: 'ready', survey, token, storeKey });
  }, []);
  const loadPreview = useCallback(async (questionnaire: string) => {
    try {
      const survey = await fetchPreview(questionnaire);
      setLoaded({ kind: 'ready', survey, token: null, storeKey: null });
    } catch (error) {
      const isAway = !(error instanceof AnswerError) || error.code === 'unreachable';
      setLoaded({ kind: 'odd', code: isAway ? 'unreachable' : 'preview-refused' });
    }
  }, []);
  const load = useCallback(async () => {
    if (preview !== null) return loadPreview(preview.questionnaire);
    const token = tokenHere();
    try {
      await open(token);
    } catch (error) {
      const refusal = error instanceof AnswerError ? error : new AnswerError('unreachable');
      const { code } = refusal;
      const isTyped = checkCode(token) === null;
      if (isTyped && code !== 'unreachable' && isMendedByTyping(code))
        setLoaded({ kind: 'code', refusal });
      else setLoaded({ kind: 'odd', code });
    }
  }, [open, loadPreview]);
  const openTyped = useCallback(
    async (code: string) => {
      try {
        await open(code);
        rememberCode(code);
        document.getElementById('main')?.focus();
      } catch (error) {
        if (!(error instanceof AnswerError) || isMendedByTyping(error.code)) throw error;
        rememberCode(code);
        setLoaded({ kind: 'odd', code: error.code });
      }
    },
    [open],
  );
  useEffect(() => {
    if (preview !== null || tokenHere() !== '') void load();
  }, [load]);
  const retry = useCallback(() => void load(), [load]);

  const other = LANGUAGES.find((candidate) => candidate !== language) ?? 'da';
  return (
    <LanguageContext.Provider value={language}>
      <PageFrame
        other={other}
        onLanguage={() => setLanguage(other)}
        simulated={loaded.kind === 'ready' && loaded.survey.round.simulated}
      >
        {preview && <PreviewNotice questionnaire={preview.questionnaire} />}
        {loaded.kind === 'loading' && <LoadingText />}
        {loaded.kind === 'code' && (
          <CodeForm initial={tokenHere()} refusal={loaded.refusal} onCode={openTyped} />
        )}
        {loaded.kind === 'odd' && <OddMomentPage code={loaded.code} onRetry={retry} />}
        {loaded.kind === 'ready' && (
          <SurveyForm survey={loaded.survey} token={loaded.token} storeKey={loaded.storeKey} />
        )}
      </PageFrame>
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
