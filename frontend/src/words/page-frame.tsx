import type { ReactNode } from 'react';
import type { Language } from '../i18n/language';
import { LightFrame } from '../ui/light-frame';
import { useTexts } from './use-texts';

interface PageFrameProps {
  readonly onLanguage: (language: Language) => void;
  readonly children: ReactNode;
}

/** What stands around the page. */
export function PageFrame({ onLanguage, children }: PageFrameProps) {
  const { texts, language } = useTexts();
  const other = language === 'da' ? 'en' : 'da';
  const tools = (
    <button type="button" className="button plain" lang={other} onClick={() => onLanguage(other)}>
      {texts.language}
    </button>
  );
  return (
    <LightFrame texts={texts} tools={tools} className="page">
      {children}
    </LightFrame>
  );
}
