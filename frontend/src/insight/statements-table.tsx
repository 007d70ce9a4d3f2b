import { useTranslation } from 'react-i18next';
import type { Comparison, PublishedGroup, Questionnaire } from '../api/types';
import { formatShare } from '../i18n/format';
import { LikertBar } from './likert-bar';
import { likertParts, threeShares } from './likert-parts';
import { findItem } from './rows';
import { VerdictText } from './verdict-text';

interface StatementsTableProps {
  readonly subtheme: Questionnaire['themes'][number]['subthemes'][number];
  readonly group: PublishedGroup;
  readonly comparison: Comparison;
}

/** How one group answered each statement of a subtheme. */
export function StatementsTable({ subtheme, group, comparison }: StatementsTableProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language as 'da' | 'en';
  if (group.status === 'withheld') {
    return <p className="card">{`${group.name}: ${t(`withheld.${group.reason}`)}`}</p>;
  }
  return (
    <>
      <ul className="swatches" aria-hidden="true">
        <li style={{ '--swatch': 'var(--disagree-2)' } as React.CSSProperties}>
          {t('subtheme.scale.0')}
        </li>
        <li style={{ '--swatch': 'var(--disagree-1)' } as React.CSSProperties}>
          {t('subtheme.scale.1')}
        </li>
        <li style={{ '--swatch': 'var(--neither)' } as React.CSSProperties}>
          {t('subtheme.scale.2')}
        </li>
        <li style={{ '--swatch': 'var(--agree-1)' } as React.CSSProperties}>
          {t('subtheme.scale.3')}
        </li>
        <li style={{ '--swatch': 'var(--agree-2)' } as React.CSSProperties}>
          {t('subtheme.scale.4')}
        </li>
      </ul>
      <div
        className="scroll"
        tabIndex={0}
        role="group"
        aria-label={t('subtheme.statementsCaption', { group: group.name })}
      >
        <table>
          <caption>{t('subtheme.statementsCaption', { group: group.name })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('subtheme.statement')}</th>
              <th scope="col" style={{ minWidth: '13rem' }}>
                <span className="visually-hidden">{t('subtheme.legend')}</span>
                <span className="axis" aria-hidden="true">
                  <span>← {t('subtheme.disagree')}</span>
                  <span>{t('subtheme.agree')} →</span>
                </span>
              </th>
              <th scope="col" className="number">
                {t('subtheme.disagree')}
              </th>
              <th scope="col" className="number">
                {t('subtheme.neither')}
              </th>
              <th scope="col" className="number">
                {t('subtheme.agree')}
              </th>
              <th scope="col" className="number">
                {t('subtheme.dontKnow')}
              </th>
              <th scope="col" className="number">
                {t('subtheme.notRelevant')}
              </th>
              <th scope="col" className="number">
                {t('overview.columns.answered')}
              </th>
              <th scope="col">{t('overview.columns.verdict')}</th>
            </tr>
          </thead>
          <tbody>
            {subtheme.statements.map((statement) => {
              const result = group.statements[statement.key];
              const cell = findItem(comparison, 'statement', statement.key)?.cells[group.key];
              if (result?.status !== 'shown') {
                return (
                  <tr key={statement.key}>
                    <th scope="row">{statement.text[language]}</th>
                    <td colSpan={8}>{t(`withheld.${result?.reason ?? 'too-few'}`)}</td>
                  </tr>
                );
              }
              const shares = threeShares(result);
              return (
                <tr key={statement.key}>
                  <th scope="row">{statement.text[language]}</th>
                  <td>
                    <LikertBar
                      parts={likertParts(result)}
                      label={`${t('subtheme.disagree')} ${formatShare(shares.disagree, language)}, ${t('subtheme.neither')} ${formatShare(shares.neither, language)}, ${t('subtheme.agree')} ${formatShare(shares.agree, language)}`}
                    />
                  </td>
                  <td className="number">{formatShare(shares.disagree, language)}</td>
                  <td className="number">{formatShare(shares.neither, language)}</td>
                  <td className="number">{formatShare(shares.agree, language)}</td>
                  <td className="number">{result.outside?.dontKnow ?? '–'}</td>
                  <td className="number">{result.outside?.notRelevant ?? '–'}</td>
                  <td className="number">{result.answered}</td>
                  <td>{cell && <VerdictText cell={cell} />}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p className="quiet">{t('subtheme.legend')}</p>
    </>
  );
}
