import type { ComparedCell, PublishedGroup, Questionnaire } from '../../api/types';
import { formatInterval } from '../../i18n/format';
import { BandText } from '../marks/band-text';
import { PartNote } from '../marks/part-note';
import { hasBorrowedBand } from '../rows/rows';
import { meanShare, pointsOfOnePerson } from '../marks/share-words';
import { VerdictText } from '../marks/verdict-text';
import { useTexts } from './texts/use-texts';
import frameStyles from '../frame/frame.module.css';
import subthemeStyles from './subtheme.module.css';

interface SubthemeHeadlineProps {
  readonly cell: ComparedCell;
  readonly group: PublishedGroup;
  readonly questionnaire: Questionnaire;
}

/** Where one group stands on a subtheme, in a sentence or two. */
export function SubthemeHeadline({ cell, group, questionnaire }: SubthemeHeadlineProps) {
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
        <VerdictText cell={cell} />.
      </p>
      <p className={`quiet ${subthemeStyles.facts}`}>
        <BandText cell={cell} note={hasBorrowedBand(cell) ? t('borrowed') : null} />
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
