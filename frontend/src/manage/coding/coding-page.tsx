import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { codingQuery } from '../../api/queries';
import type { CodingReview } from '../../api/types';
import { PageTitle } from '../../ui/page-title';
import { QueryState } from '../../ui/query-state';
import { AgreementSection } from './agreement-section';
import { BatchList, useBatchName } from './batch-list';
import { FirstNumbers } from './first-numbers';
import { ReportTextSection } from './report-text-section';
import { useTexts } from './texts/use-texts';

/** How far people of the municipality have reviewed the coding of 2020, and where they go on. */
export function CodingPage() {
  const { t } = useTexts();
  const review = useQuery(codingQuery);
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <p className="lead">{t('lead')}</p>
      <QueryState query={review}>{(body) => <Overview review={body} />}</QueryState>
    </>
  );
}

function Overview({ review }: { readonly review: CodingReview }) {
  const { t } = useTexts();
  const nameOf = useBatchName();
  const { batches, proposed, inForce, findings, reviewed } = review;
  const next = batches.find((batch) => batch.yours < batch.findings);
  const hasBegun = batches.some(({ yours }) => yours > 0);
  return (
    <>
      <FirstNumbers />
      <p>{t('reviewed', { reviewed, findings })}</p>
      {next && (
        <div className="actions">
          <Link className="button" to={`/styring/kodning/${next.key}`}>
            {t(hasBegun ? 'goOn' : 'begin', { batch: nameOf(next) })}
          </Link>
        </div>
      )}
      <h2>{t('corrections.title')}</h2>
      <p>
        {t('corrections.count', { count: proposed })}{' '}
        {t('corrections.inForceCount', { count: inForce })}{' '}
        <Link to="/styring/kodning/rettelser">{t('corrections.see')}</Link>
      </p>
      <ReportTextSection day={review.reportText} />
      <h2>{t('batches.title')}</h2>
      <p>{t('batches.lead')}</p>
      <BatchList batches={batches} />
      <AgreementSection review={review} />
    </>
  );
}
