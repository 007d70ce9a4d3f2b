import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { caughtMailQuery, caughtMailsQuery } from '../../api/queries';
import { PageTitle } from '../../ui/page-title';
import { QueryState } from '../../ui/query-state';
import { MailContent } from './mail-content';
import { useTexts } from './texts/use-texts';

/** The mails that have gone nowhere: of the example municipality, and where no mail server is set. */
export function CaughtMailsPage() {
  const { t, language } = useTexts();
  const mails = useQuery(caughtMailsQuery);
  const time = new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return (
    <>
      <PageTitle>{t('caught.title')}</PageTitle>
      <p className="notice">{t('caught.trial')}</p>
      <QueryState query={mails}>
        {(found) =>
          found.length === 0 ? (
            <p>{t('caught.empty')}</p>
          ) : (
            <div className="scroll" tabIndex={0} role="group" aria-label={t('caught.caption')}>
              <table>
                <caption className="visually-hidden">{t('caught.caption')}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t('caught.subject')}</th>
                    <th scope="col">{t('caught.to')}</th>
                    <th scope="col">{t('caught.time')}</th>
                  </tr>
                </thead>
                <tbody>
                  {found.map(({ id, to, subject, receivedAt }) => (
                    <tr key={id}>
                      <th scope="row">
                        <Link to={`/styring/post/${encodeURIComponent(id)}`}>{subject}</Link>
                      </th>
                      <td>{to}</td>
                      <td>{time.format(new Date(receivedAt))}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </QueryState>
    </>
  );
}

export function CaughtMailPage() {
  const { id = '' } = useParams();
  const { t } = useTexts();
  const mail = useQuery(caughtMailQuery(id));
  return (
    <>
      <p>
        <Link to="/styring/post">← {t('caught.back')}</Link>
      </p>
      <QueryState query={mail} isPage>
        {({ subject, to, text, html }) => (
          <>
            <PageTitle>{subject}</PageTitle>
            <p>
              <strong>{t('caught.to')}:</strong> {to}
            </p>
            <MailContent subject={subject} text={text} html={html} />
          </>
        )}
      </QueryState>
    </>
  );
}
