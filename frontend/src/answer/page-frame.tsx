import type { ReactNode } from 'react';
import type { Language } from '../i18n/language';
import { PageFoot } from './page-foot';
import { useTexts } from './texts';

interface PageFrameProps {
  readonly other: Language;
  readonly onLanguage: () => void;
  readonly simulated: boolean;
  /** Whom to ask stands at the foot, unless the page itself says it. */
  readonly hasContact: boolean;
  readonly children: ReactNode;
}

/** What stands around every page the leader meets. */
export function PageFrame({ other, onLanguage, simulated, hasContact, children }: PageFrameProps) {
  const { texts } = useTexts();
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
        <div className="page answering">
          <span className="brand">
            <img src="/icon.svg" alt="" />
            {texts.brand}
          </span>
          <button type="button" className="button plain tools" lang={other} onClick={onLanguage}>
            {texts.otherLanguage}
          </button>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="page answering">
        {simulated && <p className="notice simulated">{texts.simulated}</p>}
        {children}
      </main>
      <PageFoot hasContact={hasContact} />
    </>
  );
}
