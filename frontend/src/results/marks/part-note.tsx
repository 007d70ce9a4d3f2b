import type { ComparedCell, Questionnaire } from '../../api/types';
import { formatInterval } from '../../i18n/format';
import { meanShare } from './share-words';
import { useTexts } from './texts/use-texts';

interface PartNoteProps {
  readonly cell: ComparedCell;
  readonly questionnaire: Questionnaire;
}

/** Which statements a figure is without, and what a verdict rests on where that is not the figure; else nothing. */
export function PartNote({ cell, questionnaire }: PartNoteProps) {
  const { t, language, say } = useTexts();
  const { leftOut = [] } = cell;
  const statements = questionnaire.themes
    .flatMap(({ subthemes }) => subthemes.flatMap((subtheme) => subtheme.statements))
    .filter(({ key }) => leftOut.includes(key))
    .map(({ text }) => `»${text[language]}«`)
    .join(', ');
  const compared = cell.status === 'compared' ? cell.compared : undefined;
  return (
    <>
      {statements && (
        <small>
          {t(`parts.${cell.status === 'withheld' ? 'hidden' : 'leftOut'}`, { statements })}
        </small>
      )}
      {cell.status === 'compared' && compared && (
        <small>
          {t('parts.compared', {
            ...{ compared: cell.statementsCompared, asked: cell.statementsAsked },
            share: say([meanShare({ ...compared, share: compared.value }, language)]),
            interval: formatInterval(compared.interval, language),
          })}
        </small>
      )}
    </>
  );
}
