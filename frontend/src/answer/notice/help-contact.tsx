import { contactParts } from './contact-parts';
import { useNotice } from './notice-context';
import { useTexts } from '../texts/use-texts';
import styles from './notice.module.css';

/** Whom to ask, in the municipality's words; HR where it has named nobody. */
export function HelpContact() {
  const { texts } = useTexts();
  const contact = useNotice()?.helpContact ?? null;
  if (contact === null) return <p>{texts.notice.askUnfilled}</p>;
  return (
    <p>
      {texts.notice.ask}{' '}
      <span lang="da" className={styles.contact}>
        {contactParts(contact).map(({ text, href }, place) =>
          href === null ? (
            text
          ) : (
            <a key={place} href={href}>
              {text}
            </a>
          ),
        )}
      </span>
    </p>
  );
}
