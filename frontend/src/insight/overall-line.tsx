import { useTranslation } from 'react-i18next';
import type { PublishedGroup, Questionnaire } from '../api/types';
import { formatInterval, formatShare } from '../i18n/format';

interface OverallLineProps {
  readonly group: PublishedGroup;
  readonly questionnaire: Questionnaire;
}

/** How a group answered the overall statement, in one sentence. */
export function OverallLine({ group, questionnaire }: OverallLineProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language as 'da' | 'en';
  if (group.status === 'withheld' || group.overall.status === 'withheld') return null;
  const { answered, favourable } = group.overall;
  return (
    <p>
      {t('overview.overall', {
        statement: questionnaire.overall.text[language],
        share: formatShare(favourable.value, language),
        interval: formatInterval(favourable.interval, language),
        answered,
      })}
    </p>
  );
}
