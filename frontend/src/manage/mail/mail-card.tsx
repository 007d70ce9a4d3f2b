import { Link } from 'react-router';
import { useMailTexts } from './use-mail-texts';

/** The way from a round to its mails. */
export function MailCard({ roundKey }: { readonly roundKey: string }) {
  const { t } = useMailTexts();
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
