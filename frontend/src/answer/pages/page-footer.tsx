import { HelpContact } from '../notice/help-contact';
import { useNotice } from '../notice/notice-context';
import { useTexts } from '../texts/use-texts';

/** Whom to ask, and the accessibility statement; the program's own page where there is none. */
export function PageFooter({ hasContact }: { readonly hasContact: boolean }) {
  const { texts } = useTexts();
  const address = useNotice()?.accessibilityStatement ?? null;
  return (
    <footer>
      <div className="page answering">
        {hasContact && <HelpContact />}
        <a href={address ?? '/tilgaengelighed'} target="_blank" rel="noreferrer">
          {address === null ? texts.notice.accessibilityUnfilled : texts.notice.accessibility}{' '}
          {texts.newTab}
        </a>
      </div>
    </footer>
  );
}
