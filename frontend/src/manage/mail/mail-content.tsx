import { useTexts } from './texts/use-texts';
import styles from './mail.module.css';

interface MailContentProps {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** A mail's subject, how it looks, and its plain text. The frame runs nothing and opens nothing. */
export function MailContent({ subject, text, html }: MailContentProps) {
  const { t } = useTexts();
  return (
    <>
      <p>
        <strong>{t('preview.subject')}:</strong> {subject}
      </p>
      <iframe
        className={styles.mailFrame}
        title={t('preview.asHtml')}
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        srcDoc={html.replace('<head>', '<head><base target="_blank">')}
      />
      <details>
        <summary>{t('preview.asText')}</summary>
        <pre className={styles.mailText}>{text}</pre>
      </details>
    </>
  );
}
