import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from 'react-router';
import { api } from '../../api/client';
import { calendarQuery, seriesQuery } from '../../api/queries';
import type { Series } from '../../api/types';
import { ConfirmButton } from '../../ui/confirm-button';
import { NotFoundPage } from '../../ui/not-found-page';
import { PageTitle } from '../../ui/page-title';
import { ProblemNotice } from '../../ui/problem-notice';
import { QueryState } from '../../ui/query-state';
import { SeriesForm } from './series-form';
import { useTexts } from './texts/use-texts';

/** A new series, or one that is there: its rule, and the way to end it. */
export function SeriesPage() {
  const { t } = useTexts();
  const { id } = useParams();
  const series = useQuery(seriesQuery);
  if (id === 'ny') {
    return (
      <>
        <PageTitle>{t('series.new')}</PageTitle>
        <p>{t('series.lead')}</p>
        <SeriesForm series={null} />
      </>
    );
  }
  return (
    <QueryState query={series} isPage>
      {(list) => {
        const found = list.find((one) => one.id === id);
        return found ? <SeriesView series={found} /> : <NotFoundPage />;
      }}
    </QueryState>
  );
}

function SeriesView({ series }: { readonly series: Series }) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const end = useMutation({
    mutationFn: () => api.DELETE('/api/series/{id}', { params: { path: { id: series.id } } }),
    onSuccess: async () => {
      await navigate('/styring/kalender');
      await queries.invalidateQueries({ queryKey: calendarQuery.queryKey });
      await queries.invalidateQueries({ queryKey: seriesQuery.queryKey });
    },
  });
  return (
    <>
      <p>
        <Link to="/styring/kalender">← {t('occurrence.toCalendar')}</Link>
      </p>
      <PageTitle>{t('series.change', { name: series.name })}</PageTitle>
      <p>{t('series.lead')}</p>
      <p>{t('series.changeText')}</p>
      <SeriesForm series={series} />
      <ConfirmButton
        label={t('series.end')}
        className="button secondary"
        isPending={end.isPending}
        onConfirm={() => end.mutate()}
      >
        <p>{t('series.endText', { name: series.name })}</p>
      </ConfirmButton>
      <ProblemNotice error={end.error} />
    </>
  );
}
