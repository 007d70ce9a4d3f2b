import type { Questionnaire, ShownGroup } from '../../api/types';
import { formatInterval } from '../../i18n/format';
import { pointsOfOnePerson, statementShare } from '../marks/share-words';
import { useTexts } from './texts/use-texts';

interface OverallLineProps {
  readonly group: ShownGroup;
  readonly questionnaire: Questionnaire;
}

/** How a group answered the overall statement, and how much one person's answer moves a figure. */
export function OverallLine({ group, questionnaire }: OverallLineProps) {
  const { t, language, say } = useTexts();
  const { overall, answered, invited } = group;
  return (
    <p>
      {overall.status === 'shown' && (
        <>
          {t('overview.overall', {
            statement: questionnaire.overall.text[language],
            share: say([
              statementShare({ ...overall.favourable, share: overall.favourable.value }, language),
            ]),
            interval: formatInterval(overall.favourable.interval, language),
            count: overall.answered,
          })}{' '}
        </>
      )}
      <span className="quiet">
        {t('onePerson', { answered, invited, points: pointsOfOnePerson(answered, language) })}
      </span>
    </p>
  );
}
