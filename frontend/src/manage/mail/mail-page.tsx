import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { mailReportQuery, roundQuery } from '../../api/queries';
import type { MailReport, Round } from '../../api/types';
import { PageTitle } from '../../ui/page-title';
import { QueryState } from '../../ui/query-state';
import { SimulatedNotice } from '../../ui/simulated-notice';
import { MailTable } from './mail-table';
import { UndeliverableAddresses } from './undeliverable-addresses';
import { useTexts } from './texts/use-texts';

/** The mails of a round: what goes out, to whom, how it went. */
export function MailPage() {
  const { key = '' } = useParams();
  const round = useQuery(roundQuery(key));
  const report = useQuery(mailReportQuery(key));
  return (
    <QueryState query={round} isPage>
      {(found) => (
        <QueryState query={report} isPage>
          {(mails) => <MailView round={found} report={mails} />}
        </QueryState>
      )}
    </QueryState>
  );
}

interface MailViewProps {
  readonly round: Round;
  readonly report: MailReport;
}

function MailView({ round, report }: MailViewProps) {
  const { t } = useTexts();
  const { isSentExternally, from, perMinute, withMail, withoutMail, notLeaders } = report;
  return (
    <>
      <p>
        <Link to={`/styring/maalinger/${round.key}`}>← {t('back')}</Link>
      </p>
      <PageTitle>{t('title', { round: round.name })}</PageTitle>
      <SimulatedNotice simulated={round.simulated} />
      <p>{isSentExternally ? t('where.real', { from, perMinute }) : t('where.kept')}</p>
      {!isSentExternally && (
        <p>
          <Link to="/styring/post">{t('where.caught')}</Link>
        </p>
      )}
      <p>{t('who', { withMail, withoutMail })}</p>
      <MailTable roundKey={round.key} report={report} />
      <p className="quiet">{t('privacy')}</p>
      {isSentExternally && !report.seesBounces && <p className="quiet">{t('bouncesUnseen')}</p>}
      <UndeliverableAddresses report={report} />
      {notLeaders.length > 0 && (
        <>
          <h2>{t('notLeadersTitle')}</h2>
          <p>{t('notLeadersText')}</p>
          <ul>
            {notLeaders.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
