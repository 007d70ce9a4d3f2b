import { useParams } from 'react-router';
import { formatShare } from '../../i18n/format';
import { NotFoundPage } from '../../ui/not-found-page';
import { PageTitle } from '../../ui/page-title';
import { chosenGroup } from '../frame/chosen-group';
import { PublicationLoader, type Insight } from '../frame/publication-loader';
import { moveHeading } from '../rows/move-heading';
import { findItem, subthemeRows } from '../rows/rows';
import { SubthemeDetail } from './subtheme-detail';
import { SubthemeHeadline } from './subtheme-headline';
import { useSelection } from '../frame/use-selection';
import { useTexts } from './texts/use-texts';
import styles from './subtheme.module.css';

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
  const { groups } = publication;
  const theme = questionnaire.themes.find(({ subthemes }) =>
    subthemes.some((one) => one.slug === slug),
  );
  const subtheme = theme?.subthemes.find((one) => one.slug === slug);
  const item = subtheme && findItem(comparison, 'subtheme', subtheme.key);
  const group = chosenGroup(groups, groupKey);
  const row = group && subthemeRows(insight, group).find((one) => one.item === item);
  if (!theme || !subtheme || !item || !group || !row) return <NotFoundPage />;
  const name = subtheme.name[language];
  // In kommunen also that of a forvaltning.
  const move = insight.highlights[group.key]?.moves.find(
    (one) => one.level === 'subtheme' && one.key === subtheme.key,
  );
  const level = () => {
    if (row.cell.status === 'withheld') return t('finding.hiddenIn', { name, group: group.name });
    const share = formatShare(row.cell.share, language);
    return t(group.kind === 'kommune' ? 'finding.level' : 'finding.levelIn', {
      ...{ name, share, group: group.name },
    });
  };
  return (
    <>
      <p className={styles.place}>
        {theme.name[language]} / {name}
      </p>
      <PageTitle>{move ? moveHeading(insight, move, language) : level()}</PageTitle>
      <SubthemeHeadline row={row} group={group} questionnaire={questionnaire} />
      {subtheme.withoutBand && <p className="card">{subtheme.withoutBand}</p>}
      <SubthemeDetail {...{ insight, theme, subtheme, item, group }} />
    </>
  );
}
