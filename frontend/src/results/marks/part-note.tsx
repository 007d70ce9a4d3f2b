import type { ComparedCell, Questionnaire } from '../../api/types';
import { useTexts } from './texts/use-texts';

interface PartNoteProps {
  readonly cell: ComparedCell;
  readonly questionnaire: Questionnaire;
}

/** Which statements a figure is without, where that is any. */
export function PartNote({ cell, questionnaire }: PartNoteProps) {
  const { t, language } = useTexts();
  const { leftOut = [] } = cell;
  const statements = questionnaire.themes
    .flatMap(({ subthemes }) => subthemes.flatMap((subtheme) => subtheme.statements))
    .filter(({ key }) => leftOut.includes(key))
    .map(({ text }) => `»${text[language]}«`)
    .join(', ');
  if (!statements) return null;
  return (
    <small>{t(`parts.${cell.status === 'withheld' ? 'hidden' : 'leftOut'}`, { statements })}</small>
  );
}
