import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Occurrence } from '../../../api/types';
import { formatMonth, localDay } from '../../../i18n/format';
import { useSeriesTexts } from '../use-series-texts';
import { monthsAhead, type CalendarMonth } from './months-ahead';

interface CalendarMonthsProps {
  readonly occurrences: readonly Occurrence[];
}

/** A list of months; a list of rounds in each. */
export function CalendarMonths({ occurrences }: CalendarMonthsProps) {
  return (
    <ol className="plain-list months">
      {monthsAhead(occurrences, localDay(new Date())).map((month) => (
        <Month key={month.month} month={month} />
      ))}
    </ol>
  );
}

function Month({ month: { month, occurrences } }: { readonly month: CalendarMonth }) {
  const { t, language } = useSeriesTexts();
  return (
    <li className={occurrences.length > 0 ? 'month' : 'month empty'}>
      <h3>{formatMonth(month, language)}</h3>
      {occurrences.length === 0 ? (
        <p className="quiet">{t('calendar.empty')}</p>
      ) : (
        <ul className="plain-list">
          {occurrences.map((occurrence) => (
            <Planned key={occurrence.id} occurrence={occurrence} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Planned({ occurrence }: { readonly occurrence: Occurrence }) {
  const { t, day } = useSeriesTexts();
  const { t: common } = useTranslation();
  const { id, name, kind, opensOn, state, isEdited, simulated } = occurrence;
  const isAhead = ['planned', 'held', 'draft'].includes(state);
  return (
    <li className={`planned-round kind-${kind} is-${state}`}>
      <Link to={`/styring/kalender/${id}`}>{name}</Link>
      <div className="quiet">
        {state !== 'skipped' &&
          t(isAhead ? 'calendar.opens' : 'calendar.opened', { day: day(opensOn) })}
      </div>
      <span className={`state ${state}`}>{t(`states.${state}`)}</span>
      {isEdited && <span className="quiet"> {t('calendar.edited')}</span>}
      {simulated && <div className="simulated">{common('simulatedShort')}</div>}
    </li>
  );
}
