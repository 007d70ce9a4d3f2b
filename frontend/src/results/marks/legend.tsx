import { SINCE_2020_WORDS } from '@ledelsespuls/contracts/words/since-2020';
import { SIGNS } from '@ledelsespuls/contracts/words/signs';
import { useTexts } from './texts/use-texts';
import legendStyles from './legend.module.css';
import swatchesStyles from './swatches.module.css';

interface LegendProps {
  /** The bands of 2020 are drawn. */
  readonly hasBands?: boolean;
  /** Name of the round drawn hollow. */
  readonly earlier?: string | null;
  /** What a figure leads to. */
  readonly hint?: 'calculation' | null;
}

/** What the marks and signs mean, and what to keep in mind of 2020. */
export function Legend({ hasBands = false, earlier = null, hint = null }: LegendProps) {
  const { t, language } = useTexts();
  return (
    <section aria-label={t('legend.title')} className={legendStyles.legend}>
      <ul className={swatchesStyles.swatches}>
        <li className={swatchesStyles.markSwatch}>{t('legend.mark')}</li>
        {earlier !== null && <li className={swatchesStyles.earlierSwatch}>{earlier}</li>}
        {hasBands && <li className={swatchesStyles.likelySwatch}>{t('legend.likely')}</li>}
        {hasBands && <li className={swatchesStyles.certainSwatch}>{t('legend.certain')}</li>}
      </ul>
      {(hint !== null || earlier !== null) && (
        <p className="quiet">
          {earlier !== null && t('legend.signs', { ...SIGNS, round: earlier })}{' '}
          {hint !== null && t(`legend.hints.${hint}`)}
        </p>
      )}
      <p className="quiet">{SINCE_2020_WORDS[language].reservation}</p>
    </section>
  );
}
