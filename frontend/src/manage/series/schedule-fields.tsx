import { PLAN_LIMITS } from '@ledelsespuls/contracts/lists/rounds/plan-limits';
import { useId } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { TextField } from '../../ui/text-field';
import { HOURS } from './plan-fields';
import { useTexts } from './texts/use-texts';

/** The hour of the Danish clock at which a round opens. */
export function HourField({ field }: { readonly field: UseFormRegisterReturn }) {
  const { t } = useTexts();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{t('occurrence.hour')}</label>
      <select id={id} {...field}>
        {HOURS.map((hour) => (
          <option key={hour}>{hour}</option>
        ))}
      </select>
    </div>
  );
}

interface ScheduleFieldProps {
  readonly field: UseFormRegisterReturn;
  readonly error: string | undefined;
}

/** How many days a round is open. */
export function DaysOpenField({ field, error }: ScheduleFieldProps) {
  const { t } = useTexts();
  return (
    <TextField
      type="number"
      min={PLAN_LIMITS.daysOpen.minimum}
      max={PLAN_LIMITS.daysOpen.maximum}
      label={t('occurrence.daysOpen')}
      error={error}
      {...field}
    />
  );
}

/** The first day to answer; the server refuses one that is closed, and names the next. */
export function OpeningDayField({
  field,
  error,
  today,
}: ScheduleFieldProps & { readonly today: string }) {
  const { t } = useTexts();
  return (
    <TextField
      type="date"
      min={today}
      label={t('occurrence.opensOn')}
      hint={t('occurrence.opensOnHint')}
      error={error}
      {...field}
    />
  );
}
