import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { evidenceQuery } from '../api/queries';
import type { Finding, Questionnaire } from '../api/types';
import { QueryState } from '../ui/query-state';

type Subtheme = Questionnaire['themes'][number]['subthemes'][number];

/** What the report of 2020 said and recommended. */
export function EvidenceSection({
  roundKey,
  subtheme,
}: {
  readonly roundKey: string;
  readonly subtheme: Subtheme;
}) {
  const { t } = useTranslation();
  const evidence = useQuery(evidenceQuery(roundKey, subtheme.slug));
  return (
    <>
      <h2>{t('subtheme.findings')}</h2>
      <p>{t('subtheme.findingsLead')}</p>
      <p className="quiet">{t('overview.basis')}</p>
      <QueryState query={evidence}>
        {({ findings, recommendations }) => {
          const tied = findings.filter(({ statements }) => statements.length > 0);
          const others = findings.filter(({ statements }) => statements.length === 0);
          return (
            <>
              <FindingsTable caption={t('subtheme.bounding')} findings={tied} subtheme={subtheme} />
              {others.length > 0 && (
                <details>
                  <summary>{t('subtheme.othersSummary', { count: others.length })}</summary>
                  <FindingsTable
                    caption={t('subtheme.others')}
                    findings={others}
                    subtheme={subtheme}
                  />
                </details>
              )}
              <h2>{t('subtheme.recommendations')}</h2>
              <ul>
                {recommendations.map(({ id, summary, addressee, lines }) => (
                  <li key={id}>
                    <span lang="da">{summary}</span>{' '}
                    <span className="quiet">
                      ({t('subtheme.addressee').toLowerCase()}{' '}
                      {t(`subtheme.addressees.${addressee}`)};{' '}
                      {t('subtheme.lines', { first: lines[0], last: lines[1] })})
                    </span>
                  </li>
                ))}
              </ul>
            </>
          );
        }}
      </QueryState>
    </>
  );
}

interface FindingsTableProps {
  readonly caption: string;
  readonly findings: readonly Finding[];
  readonly subtheme: Subtheme;
}

function FindingsTable({ caption, findings, subtheme }: FindingsTableProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language as 'da' | 'en';
  const textOf = (key: string) =>
    subtheme.statements.find((statement) => statement.key === key)?.text[language];
  if (findings.length === 0) return <p className="card">{t('subtheme.noFindings')}</p>;
  return (
    <div className="scroll" tabIndex={0} role="group" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('subtheme.finding')}</th>
            <th scope="col">{t('subtheme.holder')}</th>
            <th scope="col">{t('subtheme.direction')}</th>
            <th scope="col">{t('subtheme.measuredBy')}</th>
            <th scope="col">{t('subtheme.place')}</th>
          </tr>
        </thead>
        <tbody>
          {findings.map((finding) => (
            <tr key={finding.id}>
              <td lang="da">{finding.summary}</td>
              <td>
                <span lang="da">»{finding.quantifierText}«</span>
                <br />
                <span className="quiet">
                  {finding.subset ?? t(`subtheme.scopes.${finding.scope}`)}
                </span>
              </td>
              <td>{t(`subtheme.directions.${finding.direction}`)}</td>
              <td>
                {finding.statements.map((key) => textOf(key)).join(' ') || '–'}
                {finding.statements.length > 0 && !finding.bounds && (
                  <span className="quiet"> ({t('subtheme.evidenceOnly')})</span>
                )}
              </td>
              <td>{t('subtheme.lines', { first: finding.lines[0], last: finding.lines[1] })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
