import type { Evidence, Questionnaire } from '../../../api/types';
import { FindingsTable } from './findings-table';
import { linesText } from './lines-text';
import { useTexts } from '../texts/use-texts';
import styles from './evidence.module.css';

interface EvidenceSectionProps {
  readonly evidence: Evidence;
  readonly subtheme: Questionnaire['themes'][number]['subthemes'][number];
}

/** What the report of 2020 said and recommended. */
export function EvidenceSection({ evidence, subtheme }: EvidenceSectionProps) {
  const { t } = useTexts();
  const { findings, recommendations } = evidence;
  const tied = findings.filter(({ statements }) => statements.length > 0);
  const others = findings.filter(({ statements }) => statements.length === 0);
  return (
    <>
      <h2 id="rapporten" tabIndex={-1}>
        {t('subtheme.findings')}
      </h2>
      <p>
        {t('subtheme.findingsLead')} <span className="quiet">{t('subtheme.placeNote')}</span>
      </p>
      {tied.length > 0 ? (
        <FindingsTable caption={t('subtheme.tied')} findings={tied} subtheme={subtheme} />
      ) : (
        <p className="card">{t('subtheme.noFindings')}</p>
      )}
      {others.length > 0 && (
        <details>
          <summary>{t('subtheme.others', { count: others.length })}</summary>
          <FindingsTable
            caption={t('subtheme.othersCaption')}
            findings={others}
            subtheme={subtheme}
          />
        </details>
      )}
      <Recommendations recommendations={recommendations} />
    </>
  );
}

function Recommendations({ recommendations }: Pick<Evidence, 'recommendations'>) {
  const { t } = useTexts();
  return (
    <>
      <h2 id="anbefalinger" tabIndex={-1}>
        {t('subtheme.recommendations')}
      </h2>
      {recommendations.length === 0 && <p className="card">{t('subtheme.noRecommendations')}</p>}
      <ul className={styles.recommendations}>
        {recommendations.map(({ id, summary, addressee, lines }) => (
          <li key={id}>
            <strong>
              {t('subtheme.to', { addressee: t(`subtheme.addressees.${addressee}`) })}
            </strong>{' '}
            <span lang="da">{summary}</span>{' '}
            <span className="quiet">({t(...linesText(lines))})</span>
          </li>
        ))}
      </ul>
    </>
  );
}
