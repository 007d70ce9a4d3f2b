import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import './insight.css';
import { NotFoundPage } from '../ui/not-found-page';
import { PageTitle } from '../ui/page-title';
import { SelectField } from '../ui/select-field';
import { SimulatedNotice } from '../ui/simulated-notice';
import { EvidenceSection } from './evidence-section';
import { GroupsTable } from './groups-table';
import { PublicationLoader, type Insight } from './publication-loader';
import { findItem } from './rows';
import { StatementsTable } from './statements-table';
import { useSelection } from './use-selection';

export function SubthemePage() {
  const { slug = '' } = useParams();
  const { roundKey } = useSelection();
  return (
    <PublicationLoader roundKey={roundKey}>
      {(insight) => <Subtheme {...insight} slug={slug} />}
    </PublicationLoader>
  );
}

function Subtheme({
  publication,
  questionnaire,
  comparison,
  slug,
}: Insight & { readonly slug: string }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language as 'da' | 'en';
  const { groupKey, choose, search } = useSelection();
  const theme = questionnaire.themes.find(({ subthemes }) =>
    subthemes.some((one) => one.slug === slug),
  );
  const subtheme = theme?.subthemes.find((one) => one.slug === slug);
  const item = subtheme && findItem(comparison, 'subtheme', subtheme.key);
  const group = publication.groups.find(({ key }) => key === groupKey) ?? publication.groups[0];
  if (!theme || !subtheme || !item || !group) return <NotFoundPage />;
  return (
    <>
      <p>
        <Link to={`/resultater${search}`}>← {t('subtheme.back')}</Link>
      </p>
      <p className="quiet">{theme.name[language]}</p>
      <PageTitle>{subtheme.name[language]}</PageTitle>
      <SimulatedNotice simulated={publication.round.simulated} />
      <h2>{t('subtheme.groups')}</h2>
      <GroupsTable item={item} publication={publication} />
      <p className="quiet">{t('overview.legend')}</p>
      <h2>{t('subtheme.statements')}</h2>
      <div className="controls">
        <SelectField
          label={t('overview.group')}
          value={group.key}
          options={publication.groups.map(({ key, name }) => ({ value: key, label: name }))}
          onChange={(value) => choose('gruppe', value)}
        />
      </div>
      <StatementsTable subtheme={subtheme} group={group} comparison={comparison} />
      <EvidenceSection roundKey={publication.round.key} subtheme={subtheme} />
    </>
  );
}
