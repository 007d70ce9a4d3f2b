import { StrictMode, useCallback, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { WordReading } from '@ledelsespuls/contracts/bodies/baseline/elicitation';
import 'virtual:look.css';
import '../ui/base/base.css';
import { LANGUAGES, rememberedLanguage, rememberLanguage, type Language } from '../i18n/language';
import { PageFrame } from './page-frame';
import { readerToken } from './reader-link';
import { ReadingView } from './reading-view';
import { unsavedStore } from './unsaved-marks';
import { LanguageContext, useTexts } from './use-texts';
import { fetchReading, WordsError } from './words-api';

type Loaded =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly reading: WordReading; readonly store: string | null }
  | { readonly kind: 'error'; readonly code: string };

const { pathname, search, hash } = window.location;
const token = readerToken(pathname + search + hash);

function WordsPage() {
  const [language, setLanguage] = useState<Language>(() => rememberedLanguage(LANGUAGES));
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' });
  useEffect(() => rememberLanguage(language), [language]);
  const load = useCallback(async () => {
    try {
      const [reading, store] = await Promise.all([fetchReading(token), unsavedStore(token)]);
      setLoaded({ kind: 'ready', reading, store });
    } catch (error) {
      setLoaded({ kind: 'error', code: codeOf(error) });
    }
  }, []);
  useEffect(() => void load(), [load]);
  // A link that is refused meanwhile has a page of its own; a lost connection is told beside the marks.
  const onRefused = useCallback((error: unknown) => {
    const code = codeOf(error);
    if (code === 'link-unknown' || code === 'elicitation-closed')
      setLoaded({ kind: 'error', code });
  }, []);
  return (
    <LanguageContext.Provider value={language}>
      <PageFrame onLanguage={setLanguage}>
        {loaded.kind === 'loading' && <LoadingText />}
        {loaded.kind === 'error' && <ErrorText code={loaded.code} onRetry={() => void load()} />}
        {loaded.kind === 'ready' && (
          <ReadingView
            token={token}
            initial={loaded.reading}
            store={loaded.store}
            onRefused={onRefused}
          />
        )}
      </PageFrame>
    </LanguageContext.Provider>
  );
}

const codeOf = (error: unknown) => (error instanceof WordsError ? error.code : 'unreachable');

function LoadingText() {
  const { texts } = useTexts();
  return <p role="status">{texts.loading}</p>;
}

function ErrorText({ code, onRetry }: { readonly code: string; readonly onRetry: () => void }) {
  const { texts } = useTexts();
  const known = code in texts.errors ? (code as keyof typeof texts.errors) : 'unreachable';
  const { title, text } = texts.errors[known];
  return (
    <div role="status">
      <h1>{title}</h1>
      <p>{text}</p>
      {known === 'unreachable' && (
        <button type="button" className="button" onClick={onRetry}>
          {texts.retry}
        </button>
      )}
    </div>
  );
}

// Another link opened in the same tab is another reader.
window.addEventListener('hashchange', () => window.location.reload());
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <WordsPage />
  </StrictMode>,
);
