import { Link } from 'react-router';
import { useTexts } from './texts/use-texts';

/** The way from a round to its mails. */
export function MailCard({ roundKey }: { readonly roundKey: string }) {
  const { t } = useTexts();
  return (
    <>
      <h2>{t('card.title')}</h2>
      <div className="card">
        <p>{t('card.text')}</p>
        <Link className="button secondary" to={`/styring/maalinger/${roundKey}/mails`}>
          {t('card.open')}
        </Link>
      </div>
    </>
  );
}
