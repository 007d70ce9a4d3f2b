import { StrictMode, useCallback, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'virtual:look.css';
import '../ui/base/base.css';
import './base.css';
import { rememberedLanguage, rememberLanguage } from '../i18n/language';
import { AnswerError } from './sending/answer-api';
import { AnsweredPage } from './own-key/answered-page';
import { tryCode } from './own-key/try-code';
import { CodeForm, isMendedByTyping } from './pages/code-form';
import { loadPreview, loadSurvey, type LoadedSurvey } from './pages/load-survey';
import { mendedAddress } from './pages/mend-address';
import { NotLeaderPage } from './pages/not-leader-page';
import { NoticeContext, useFetchedNotice } from './notice/notice-context';
import { startOfflineWorker } from './offline-worker';
import { ErrorStatePage } from './pages/error-state';
import { PageFrame } from './pages/page-frame';
import { previewIn } from './pages/preview';
import { PreviewNotice } from './pages/preview-notice';
import { checkCode, rememberCode, rememberedCode, tokenIn } from './pages/short-code';
import { SurveyForm } from './steps/survey-form';
import { ANSWER_LANGUAGES } from './texts/language-files';
import { LanguageContext, useTexts } from './texts/use-texts';

type Loaded =
  | { readonly kind: 'loading' }
  | { readonly kind: 'code'; readonly refusal: AnswerError | null }
  | { readonly kind: 'ready'; readonly page: LoadedSurvey; readonly token: string | null }
  | { readonly kind: 'error'; readonly refusal: Pick<AnswerError, 'code' | 'day'> };

const { pathname, search, hash } = window.location;
const mended = mendedAddress(pathname + search + hash);
if (mended !== null) window.history.replaceState(window.history.state, '', mended);
const preview = previewIn(window.location.search);
/** The address behind "I am no longer a leader" in a mail. */
const asksToLeave = new URLSearchParams(window.location.search).has('ikke-leder');
const tokenHere = () => tokenIn(window.location.hash.slice(1)) || rememberedCode();

function AnswerPage() {
  const [language, setLanguage] = useState(() =>
    preview
      ? (ANSWER_LANGUAGES.find((known) => known === preview.language) ?? 'da')
      : rememberedLanguage(ANSWER_LANGUAGES),
  );
  const [loaded, setLoaded] = useState<Loaded>(
    preview === null && tokenHere() === '' ? { kind: 'code', refusal: null } : { kind: 'loading' },
  );
  const notice = useFetchedNotice();

  useEffect(() => {
    if (preview === null) rememberLanguage(language);
    else document.documentElement.lang = language;
  }, [language]);
  const open = useCallback(async (token: string) => {
    setLoaded({ kind: 'ready', page: await loadSurvey(token), token });
  }, []);
  const openPreview = useCallback(async (questionnaire: string) => {
    try {
      setLoaded({ kind: 'ready', page: await loadPreview(questionnaire), token: null });
    } catch (error) {
      const isAway = !(error instanceof AnswerError) || error.code === 'unreachable';
      const code = isAway ? 'unreachable' : 'preview-refused';
      setLoaded({ kind: 'error', refusal: { code, day: null } });
    }
  }, []);
  const load = useCallback(async () => {
    if (preview !== null) return openPreview(preview.questionnaire);
    const token = tokenHere();
    try {
      await open(token);
    } catch (error) {
      const refusal = error instanceof AnswerError ? error : new AnswerError();
      const { code } = refusal;
      const isTyped = checkCode(token) === null;
      if (isTyped && code !== 'unreachable' && isMendedByTyping(code))
        setLoaded({ kind: 'code', refusal });
      else setLoaded({ kind: 'error', refusal });
    }
  }, [open, openPreview]);
  const openTyped = useCallback(
    async (code: string) => {
      try {
        await open(code);
        rememberCode(code);
        document.getElementById('main')?.focus();
      } catch (error) {
        if (!(error instanceof AnswerError) || isMendedByTyping(error.code)) throw error;
        rememberCode(code);
        setLoaded({ kind: 'error', refusal: error });
      }
    },
    [open],
  );
  const openByCode = async (token: string, code: string) => {
    await tryCode(token, code);
    await open(token);
    document.getElementById('main')?.focus();
  };
  useEffect(() => {
    if (preview !== null) void load();
    else if (tokenHere() !== '') void load().then(startOfflineWorker);
  }, [load]);
  const retry = useCallback(() => void load(), [load]);

  return (
    <LanguageContext.Provider value={language}>
      <NoticeContext.Provider value={notice}>
        <PageFrame
          onLanguage={setLanguage}
          simulated={loaded.kind === 'ready' && loaded.page.survey.round.simulated}
          hasContact={!saysContact(loaded)}
        >
          {preview && <PreviewNotice questionnaire={preview.questionnaire} />}
          {loaded.kind === 'loading' && <LoadingText />}
          {loaded.kind === 'code' && (
            <CodeForm initial={tokenHere()} refusal={loaded.refusal} onCode={openTyped} />
          )}
          {loaded.kind === 'error' && (
            <ErrorStatePage refusal={loaded.refusal} token={tokenHere()} onRetry={retry} />
          )}
          {loaded.kind === 'ready' && (
            <ReadyPage
              {...loaded}
              onCode={async (code) => {
                if (loaded.token !== null) await openByCode(loaded.token, code);
              }}
            />
          )}
        </PageFrame>
      </NoticeContext.Provider>
    </LanguageContext.Provider>
  );
}

/** A page that says itself whom to ask. */
function saysContact(loaded: Loaded): boolean {
  return (
    loaded.kind === 'error' || (loaded.kind === 'ready' && loaded.page.origin === 'behind-code')
  );
}

interface ReadyPageProps extends Pick<Extract<Loaded, { kind: 'ready' }>, 'page' | 'token'> {
  readonly onCode: (code: string) => Promise<void>;
}

function ReadyPage({ page, token, onCode }: ReadyPageProps) {
  const { round } = page.survey;
  if (asksToLeave && token !== null) return <NotLeaderPage token={token} survey={page.survey} />;
  if (page.origin === 'behind-code') return <AnsweredPage round={round.name} onCode={onCode} />;
  // Another code is another visit, with a draft of its own.
  return <SurveyForm key={page.code} {...page} token={token} onCode={onCode} />;
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
