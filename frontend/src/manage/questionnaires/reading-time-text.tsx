import type { QuestionnaireSummary } from '../../api/types';
import { useTexts } from './texts/use-texts';

/** How long a questionnaire takes by reckoning, beside the minutes that leaders are promised. */
export function ReadingTimeText({ reading }: Pick<QuestionnaireSummary, 'reading'>) {
  const { t } = useTexts();
  const { da, en } = reading;
  return (
    <p>
      {t('reading', {
        da: da.minutes,
        daWords: da.words,
        en: en.minutes,
        enWords: en.words,
      })}
    </p>
  );
}
