import { Link } from 'react-router';
import type { Occurrence } from '../../../api/types';
import { formatMonth, localDay } from '../../../i18n/format';
import { monthsAhead, type CalendarMonth } from './months-ahead';
import { useTexts } from '../texts/use-texts';
import manageStyles from '../../manage.module.css';
import calendarStyles from './calendar.module.css';

interface CalendarMonthsProps {
  readonly occurrences: readonly Occurrence[];
}

/** A list of months; a list of rounds in each. */
export function CalendarMonths({ occurrences }: CalendarMonthsProps) {
  return (
    <ol className={`${manageStyles.plainList} ${calendarStyles.months}`}>
      {monthsAhead(occurrences, localDay(new Date())).map((month) => (
        <Month key={month.month} month={month} />
      ))}
    </ol>
  );
}

function Month({ month: { month, occurrences } }: { readonly month: CalendarMonth }) {
  const { t, language } = useTexts();
  return (
    <li className={calendarStyles.month} data-empty={occurrences.length === 0 || undefined}>
      <h3>{formatMonth(month, language)}</h3>
      {occurrences.length === 0 ? (
        <p className="quiet">{t('calendar.empty')}</p>
      ) : (
        <ul className={manageStyles.plainList}>
          {occurrences.map((occurrence) => (
            <Planned key={occurrence.id} occurrence={occurrence} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Planned({ occurrence }: { readonly occurrence: Occurrence }) {
  const { t, day } = useTexts();
  const { id, name, kind, opensOn, state, isEdited, simulated } = occurrence;
  const isAhead = ['planned', 'held', 'draft'].includes(state);
  return (
    <li className={calendarStyles.plannedRound} data-kind={kind} data-state={state}>
      <Link to={`/styring/kalender/${id}`}>{name}</Link>
      <div className="quiet">
        {state !== 'skipped' &&
          t(isAhead ? 'calendar.opens' : 'calendar.opened', { day: day(opensOn) })}
      </div>
      <span className={manageStyles.state} data-state={state}>
        {t(`states.${state}`)}
      </span>
      {isEdited && <span className="quiet"> {t('calendar.edited')}</span>}
      {simulated && <div className={manageStyles.simulated}>{t('simulatedShort')}</div>}
    </li>
  );
}
