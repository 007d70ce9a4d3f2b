import { useParams } from 'react-router';
import { formatDay } from '../../i18n/format';
import { NotFoundPage } from '../../ui/not-found-page';
import { PageTitle } from '../../ui/page-title';
import { PublicationLoader, type Insight } from '../frame/publication-loader';
import { findItem, subthemeRows } from '../rows/rows';
import { SubthemeDetail } from './subtheme-detail';
import { SubthemeHeadline } from './subtheme-headline';
import { useSelection } from '../frame/use-selection';
import { useTexts } from './texts/use-texts';

export function SubthemePage() {
  const { slug = '' } = useParams();
  const { roundKey } = useSelection();
  return (
    <PublicationLoader roundKey={roundKey} isPage>
      {(insight) => <Subtheme {...insight} slug={slug} />}
    </PublicationLoader>
  );
}

function Subtheme({ slug, ...insight }: Insight & { readonly slug: string }) {
  const { publication, questionnaire, comparison } = insight;
  const { t, language } = useTexts();
  const { groupKey } = useSelection();
  const { groups, round } = publication;
  const theme = questionnaire.themes.find(({ subthemes }) =>
    subthemes.some((one) => one.slug === slug),
  );
  const subtheme = theme?.subthemes.find((one) => one.slug === slug);
  const item = subtheme && findItem(comparison, 'subtheme', subtheme.key);
  const group = groups.find(({ key }) => key === groupKey) ?? groups[0];
  const row = group && subthemeRows(insight, group).find((one) => one.item === item);
  if (!theme || !subtheme || !item || !group || !row) return <NotFoundPage />;
  return (
    <>
      <PageTitle>{subtheme.name[language]}</PageTitle>
      <p className="quiet">
        {theme.name[language]} ·{' '}
        {t('overview.closed', { round: round.name, day: formatDay(round.closedOn, language) })}
      </p>
      <SubthemeHeadline row={row} group={group} questionnaire={questionnaire} />
      {subtheme.withoutBand && <p className="card">{subtheme.withoutBand}</p>}
      <SubthemeDetail {...{ insight, theme, subtheme, item, group }} />
    </>
  );
}
