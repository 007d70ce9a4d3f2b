import type { Questionnaire, RoundResults, ShownGroup } from '../../api/types';
import { formatInterval } from '../../i18n/format';
import { findingsOn } from '@ledelsespuls/contracts/words/since-2020';
import { ChangeText } from '../marks/change-text';
import { useFindingSentence } from '../marks/finding-text';
import { pointsOfOnePerson, statementShare } from '../marks/share-words';
import { useTexts } from './texts/use-texts';

interface OverallLineProps {
  readonly group: ShownGroup;
  readonly questionnaire: Questionnaire;
  readonly change: RoundResults['change'];
  readonly since2020: RoundResults['since2020'];
}

/** How a group answered the overall statement, and how much one person's answer moves a figure. */
export function OverallLine({ group, questionnaire, change, since2020 }: OverallLineProps) {
  const sentence = useFindingSentence(since2020, group);
  const [now] = findingsOn(since2020, group.key, [questionnaire.overall.key]);
  const { t, language, say } = useTexts();
  const { overall, answered, invited } = group;
  const moved = change?.items.find(({ level }) => level === 'overall')?.cells[group.key] ?? null;
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
          {now && `${sentence(now)} `}
          {change && moved?.status === 'compared' && moved.grade !== 'none' && (
            <>
              {t('columns.change', { round: change.earlier.name })}:{' '}
              <ChangeText cell={moved} />{' '}
            </>
          )}
        </>
      )}
      <span className="quiet">
        {t('onePerson', { answered, invited, points: pointsOfOnePerson(answered, language) })}
      </span>
    </p>
  );
}
