import type { Finding, Questionnaire } from '../../../api/types';
import { findingRole } from './finding-role';
import { linesText } from './lines-text';
import { useTexts } from '../texts/use-texts';
import styles from './evidence.module.css';

interface FindingsTableProps {
  readonly caption: string;
  readonly findings: readonly Finding[];
  readonly subtheme: Questionnaire['themes'][number]['subthemes'][number];
}

/** Findings of the 2020 report: what, who, which way, where, and what it does to the band. */
export function FindingsTable({ caption, findings, subtheme }: FindingsTableProps) {
  const { t, language } = useTexts();
  const textOf = (key: string) =>
    subtheme.statements.find((statement) => statement.key === key)?.text[language] ?? key;
  const areTied = findings.some(({ statements }) => statements.length > 0);
  const label = (key: string) => t(`subtheme.${key}`);
  return (
    <table className={styles.stacked}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{label('finding')}</th>
          <th scope="col">{label('holder')}</th>
          <th scope="col">{label('direction')}</th>
          {areTied && <th scope="col">{label('measuredBy')}</th>}
          {areTied && <th scope="col">{label('role')}</th>}
          <th scope="col">{label('place')}</th>
        </tr>
      </thead>
      <tbody>
        {findings.map((finding) => (
          <tr key={finding.id}>
            <th scope="row" lang="da">
              {finding.summary}
            </th>
            <td data-label={label('holder')}>
              <span lang="da">»{finding.quantifierText}«</span>{' '}
              <small>
                {t(`subtheme.scopes.${finding.scope}`)}
                {finding.subset && (
                  <>
                    , <span lang="da">{finding.subset}</span>
                  </>
                )}
              </small>
            </td>
            <td data-label={label('direction')}>{t(`subtheme.directions.${finding.direction}`)}</td>
            {areTied && (
              <td data-label={label('measuredBy')}>
                {finding.statements.map((key) => `»${textOf(key)}«`).join(' ')}
              </td>
            )}
            {areTied && (
              <td data-label={label('role')}>{t(`subtheme.roles.${findingRole(finding)}`)}</td>
            )}
            <td data-label={label('place')}>{t(...linesText(finding.lines))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
