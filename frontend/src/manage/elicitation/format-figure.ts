import type { Language } from '../../i18n/language';

/** A figure that may lie between two readers, with at most one decimal. */
export function formatFigure(figure: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(figure);
}
