import { useEffect } from 'react';
import { HelpContact } from '../notice/help-contact';
import { useTexts } from '../texts/use-texts';
import { RecoveryCodeForm } from './recovery-code-form';

interface AnsweredPageProps {
  readonly round: string;
  readonly onCode: (code: string) => Promise<void>;
}

/** Behind a link that has been answered from another device: the link leads to no answer, the code does. */
export function AnsweredPage({ round, onCode }: AnsweredPageProps) {
  const { texts } = useTexts();
  const [title, text, otherwise] = texts.errorStates['answered-on-device'];
  useEffect(() => {
    document.title = `${title} – ${texts.brand}`;
  }, [title, texts.brand]);
  return (
    <div className="letter">
      <p className="quiet">{round}</p>
      <h1 tabIndex={-1}>{title}</h1>
      <p className="lead">{text}</p>
      <RecoveryCodeForm onCode={onCode} />
      <h2>{texts.ownKey.notYou}</h2>
      <p>{otherwise}</p>
      <HelpContact />
    </div>
  );
}
