import type { Comparison } from '../../api/types';
import { useTexts } from './texts/use-texts';

/** What the marks and signs mean, and what the band of 2020 rests on. */
export function ReadingKey({
  comparison,
  hasMarks = true,
  earlier = null,
  hint = null,
}: {
  readonly comparison: Comparison;
  readonly hasMarks?: boolean;
  /** Name of the round drawn hollow. */
  readonly earlier?: string | null;
  /** What a figure leads to. */
  readonly hint?: 'calculation' | 'group' | null;
}) {
  const { t } = useTexts();
  const basis = basisOf(comparison);
  return (
    <section aria-label={t('key.title')} className="reading-key">
      {hasMarks && (
        <ul className="swatches">
          <li className="mark-swatch">{t('key.mark')}</li>
          {earlier !== null && <li className="earlier-swatch">{earlier}</li>}
          {basis !== 'numbers' && <li className="likely-swatch">{t('key.likely')}</li>}
          {basis !== 'numbers' && <li className="certain-swatch">{t('key.certain')}</li>}
        </ul>
      )}
      <p className="quiet">
        {t('key.signs')} {hint !== null && t(`key.hints.${hint}`)}
      </p>
      {basis && <p className="quiet">{t(`basis.${basis}`)}</p>}
    </section>
  );
}

function basisOf({ items }: Comparison): 'findings' | 'numbers' | 'both' | null {
  const found = new Set(
    items.flatMap(({ cells }) =>
      Object.values(cells).flatMap((cell) => (cell.status === 'compared' ? [cell.band.basis] : [])),
    ),
  );
  if (found.size > 1) return 'both';
  return [...found][0] ?? null;
}
