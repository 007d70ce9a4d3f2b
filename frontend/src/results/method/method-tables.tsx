import { useTranslation } from 'react-i18next';
import type { Method } from '../../api/types';
import { formatInterval } from '../../i18n/format';

/** What each of the report's words stands for. */
export function LexiconTable({ lexicon }: Pick<Method, 'lexicon'>) {
  const { t, i18n } = useTranslation('method');
  return (
    <table className="counts">
      <caption>{t('band.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('band.words')}</th>
          <th scope="col" className="number">
            {t('band.share')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lexicon.map(({ words, ...share }) => (
          <tr key={words}>
            <th scope="row" lang="da">
              {words}
            </th>
            <td className="number">{formatInterval(share, i18n.language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const FIELDS = ['subtheme', 'quantifier', 'direction', 'scope'] as const;

/** How far two codings of the report agree, field by field. */
export function CodingTable({ kappa }: Pick<Method, 'kappa'>) {
  const { t, i18n } = useTranslation('method');
  const format = new Intl.NumberFormat(i18n.language, { minimumFractionDigits: 2 });
  return (
    <table className="counts">
      <caption>{t('coding.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('coding.field')}</th>
          <th scope="col" className="number">
            {t('coding.kappa')}
          </th>
        </tr>
      </thead>
      <tbody>
        {FIELDS.map((field) => (
          <tr key={field}>
            <th scope="row">{t(`coding.fields.${field}`)}</th>
            <td className="number">{format.format(kappa[field])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
