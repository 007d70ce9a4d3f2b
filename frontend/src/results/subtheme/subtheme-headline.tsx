import type { PublishedGroup, Questionnaire } from '../../api/types';
import { formatInterval } from '../../i18n/format';
import { PartNote } from '../marks/part-note';
import type { ComparedRow } from '../rows/rows';
import { foundWords } from '../since-2020/found-words';
import { meanShare, pointsOfOnePerson } from '../marks/share-words';
import { NumberText } from '../marks/whole-text';
import { useTexts } from './texts/use-texts';
import frameStyles from '../frame/frame.module.css';
import subthemeStyles from './subtheme.module.css';

interface SubthemeHeadlineProps {
  readonly row: ComparedRow;
  readonly group: PublishedGroup;
  readonly questionnaire: Questionnaire;
}

/** Where one group stands on a subtheme, and what has become of what was said of it in 2020. */
export function SubthemeHeadline({ row, group, questionnaire }: SubthemeHeadlineProps) {
  const { cell } = row;
  const { t, language, say } = useTexts();
  if (cell.status === 'withheld') {
    const reason = t(`withheld.${cell.reason}`);
    return (
      <>
        <p className={frameStyles.summary} aria-live="polite">
          {t('headline.subthemeHidden', { group: group.name, reason })}
        </p>
        <p className={`quiet ${subthemeStyles.facts}`}>
          <PartNote cell={cell} questionnaire={questionnaire} />
        </p>
      </>
    );
  }
  const { low, high } = cell.interval;
  const key = low === high ? 'headline.subthemeEveryone' : 'headline.subtheme';
  return (
    <>
      <p className={frameStyles.summary} aria-live="polite">
        <strong>{group.name}:</strong>{' '}
        {t(key, {
          share: say([meanShare(cell, language)]),
          interval: formatInterval(cell.interval, language),
        })}{' '}
        {foundWords(row, group.key, language).text}
      </p>
      <p className={`quiet ${subthemeStyles.facts}`}>
        <NumberText cell={cell} />
        <PartNote cell={cell} questionnaire={questionnaire} />
        {group.status === 'shown' &&
          t('onePerson', {
            ...{ answered: group.answered, invited: group.invited },
            points: pointsOfOnePerson(group.answered, language),
          })}
      </p>
    </>
  );
}
