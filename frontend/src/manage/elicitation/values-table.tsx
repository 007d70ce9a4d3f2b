import type { ElicitedValue } from '@ledelsespuls/contracts/bodies/baseline/elicitation';
import { ELICITED_WORD_TEXTS } from '@ledelsespuls/contracts/words/elicited-words';
import { formatFigure } from './format-figure';
import { useTexts } from './texts/use-texts';

/** What the readers say of each word, and what is expected of it beside what is assumed. */
export function ValuesTable({ values }: { readonly values: readonly ElicitedValue[] }) {
  const { t, language } = useTexts();
  const figure = (value: number | null) =>
    value === null ? t('none') : formatFigure(value, language);
  const range = (low: number | null, high: number | null) =>
    low === null || high === null ? t('none') : t('from', { low: figure(low), high: figure(high) });
  return (
    <>
      <div className="scroll" tabIndex={0} role="group" aria-label={t('values')}>
        <table>
          <caption>{t('values')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('word')}</th>
              <th scope="col">{t('likely')}</th>
              <th scope="col">{t('spread')}</th>
              <th scope="col">{t('range')}</th>
              <th scope="col">{t('placed')}</th>
              <th scope="col">{t('expected')}</th>
            </tr>
          </thead>
          <tbody>
            {values.map(({ word, likely, spread, least, most, placed, expected, assumed }) => (
              <tr key={word}>
                <th scope="row" lang="da">
                  {ELICITED_WORD_TEXTS[word].name}
                </th>
                <td>{figure(likely)}</td>
                <td>{range(spread?.low ?? null, spread?.high ?? null)}</td>
                <td>{range(least, most)}</td>
                <td>{placed}</td>
                <td>
                  {assumed === null
                    ? t('none')
                    : t('wasAssumed', {
                        now: figure(expected?.same ?? null),
                        before: assumed.same,
                      })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="quiet">
        {t('expectedNote')} {t('hovedparten')}
      </p>
    </>
  );
}
