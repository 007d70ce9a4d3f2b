import { SIGNS } from '@ledelsespuls/contracts/words/signs';
import type { Comparison } from '../../api/types';
import { useTexts } from './texts/use-texts';
import legendStyles from './legend.module.css';
import swatchesStyles from './swatches.module.css';

/** What the marks and signs mean, and what the band of 2020 rests on. */
export function Legend({
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
    <section aria-label={t('legend.title')} className={legendStyles.legend}>
      {hasMarks && (
        <ul className={swatchesStyles.swatches}>
          <li className={swatchesStyles.markSwatch}>{t('legend.mark')}</li>
          {earlier !== null && <li className={swatchesStyles.earlierSwatch}>{earlier}</li>}
          {basis !== 'numbers' && (
            <li className={swatchesStyles.likelySwatch}>{t('legend.likely')}</li>
          )}
          {basis !== 'numbers' && (
            <li className={swatchesStyles.certainSwatch}>{t('legend.certain')}</li>
          )}
        </ul>
      )}
      <p className="quiet">
        {t('signs.moved', SIGNS)} {SIGNS.same} {t('signs.same')}{' '}
        {hint !== null && t(`legend.hints.${hint}`)}
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
