import type { Method } from '../../api/types';
import { formatInterval, formatShare } from '../../i18n/format';
import { useTexts } from './texts/use-texts';
import styles from '../marks/tables.module.css';

/** What each of the report's words stands for. */
export function LexiconTable({ lexicon }: Pick<Method, 'lexicon'>) {
  const { t, language } = useTexts();
  return (
    <table className={styles.counts}>
      <caption>{t('page.band.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('page.band.words')}</th>
          <th scope="col" className="number">
            {t('page.band.share')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lexicon.map(({ words, ...share }) => (
          <tr key={words}>
            <th scope="row" lang="da">
              {words}
            </th>
            <td className="number">{formatInterval(share, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What each word lets expect today, had nothing changed. */
export function ExpectedTable({ lexicon }: Pick<Method, 'lexicon'>) {
  const { t, language } = useTexts();
  return (
    <div className="scroll" tabIndex={0} role="group" aria-label={t('page.verdict.caption')}>
      <table className={styles.counts}>
        <caption>{t('page.verdict.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('page.band.words')}</th>
            <th scope="col" className="number">
              {t('page.verdict.same')}
            </th>
            <th scope="col" className="number">
              {t('page.verdict.opposite')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lexicon.flatMap(({ words, expected }) =>
            expected ? (
              <tr key={words}>
                <th scope="row" lang="da">
                  {words}
                </th>
                <td className="number">{formatShare(expected.same, language)}</td>
                <td className="number">{formatShare(expected.opposite, language)}</td>
              </tr>
            ) : (
              []
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

const FIELDS = ['subtheme', 'quantifier', 'direction', 'scope'] as const;

/** How far two codings of the report agree, field by field. */
export function CodingTable({ kappa }: Pick<Method, 'kappa'>) {
  const { t, language } = useTexts();
  const format = new Intl.NumberFormat(language, { minimumFractionDigits: 2 });
  return (
    <table className={styles.counts}>
      <caption>{t('page.coding.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('page.coding.field')}</th>
          <th scope="col" className="number">
            {t('page.coding.kappa')}
          </th>
        </tr>
      </thead>
      <tbody>
        {FIELDS.map((field) => (
          <tr key={field}>
            <th scope="row">{t(`page.coding.fields.${field}`)}</th>
            <td className="number">{format.format(kappa[field])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
