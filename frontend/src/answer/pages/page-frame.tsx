import type { ReactNode } from 'react';
import { LightFrame } from '../../ui/light-frame';
import { PageFooter } from './page-footer';
import { ANSWER_LANGUAGES, TEXT_FILES } from '../texts/language-files';
import { useTexts } from '../texts/use-texts';

interface PageFrameProps {
  readonly onLanguage: (language: string) => void;
  readonly simulated: boolean;
  /** Whom to ask stands at the foot, unless the page itself says it. */
  readonly hasContact: boolean;
  readonly children: ReactNode;
}

/** What stands around every page the leader meets. */
export function PageFrame({ onLanguage, simulated, hasContact, children }: PageFrameProps) {
  const { texts, language } = useTexts();
  const tools = ANSWER_LANGUAGES.filter((other) => other !== language).map((other) => (
    <button
      key={other}
      type="button"
      className="button plain"
      lang={other}
      onClick={() => onLanguage(other)}
    >
      {TEXT_FILES[other]?.languageName}
    </button>
  ));
  return (
    <>
      <LightFrame texts={texts} tools={tools} className="page answering">
        {simulated && <p className="notice simulated">{texts.simulated}</p>}
        {children}
      </LightFrame>
      <PageFooter hasContact={hasContact} />
    </>
  );
}
