import { useTranslation } from 'react-i18next';
import type { QuestionnaireSummary } from '../../api/types';

/** How long a questionnaire takes by reckoning, beside the minutes that leaders are promised. */
export function ReadingTimeText({ reading }: Pick<QuestionnaireSummary, 'reading'>) {
  const { t } = useTranslation();
  const { da, en } = reading;
  return (
    <p>
      {t('manage.reading', {
        da: da.minutes,
        daWords: da.words,
        en: en.minutes,
        enWords: en.words,
      })}
    </p>
  );
}
