import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { calendarQuery, seriesQuery } from '../../../api/queries';
import type { Series } from '../../../api/types';
import { PageTitle } from '../../../ui/page-title';
import { QueryState } from '../../../ui/query-state';
import { CalendarMonths } from './calendar-months';
import { useTexts } from '../texts/use-texts';
import styles from '../../manage.module.css';

/** The series, and what they and HR have planned for the next eighteen months. */
export function CalendarPage() {
  const { t } = useTexts();
  const series = useQuery(seriesQuery);
  const calendar = useQuery(calendarQuery);
  return (
    <>
      <PageTitle>{t('calendar.title')}</PageTitle>
      <p className="lead">{t('calendar.lead')}</p>
      <h2>{t('calendar.series')}</h2>
      <QueryState query={series}>
        {(list) =>
          list.length === 0 ? <p>{t('calendar.noSeries')}</p> : <SeriesList series={list} />
        }
      </QueryState>
      <p>
        <Link className="button secondary" to="/styring/serier/ny">
          {t('calendar.newSeries')}
        </Link>
      </p>
      <h2>{t('calendar.months')}</h2>
      <QueryState query={calendar}>{(list) => <CalendarMonths occurrences={list} />}</QueryState>
    </>
  );
}

function SeriesList({ series }: { readonly series: readonly Series[] }) {
  const { t } = useTexts();
  return (
    <ul className={`${styles.plainList} ${styles.seriesList}`}>
      {series.map(({ id, name, kind, weeks, weekday, hour, daysOpen }) => (
        <li key={id} className="card" data-kind={kind}>
          <h3>{name}</h3>
          <p>
            {t('calendar.rule', {
              weeks: weeks.join(', '),
              weekday: t(`series.weekdays.${(weekday - 1) as 0}`),
              hour,
              count: daysOpen,
            })}
          </p>
          <Link to={`/styring/serier/${id}`} aria-label={t('calendar.changeSeries', { name })}>
            {t('calendar.change')}
          </Link>
        </li>
      ))}
    </ul>
  );
}
