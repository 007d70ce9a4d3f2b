import { Link, useParams } from 'react-router';
import './insight.css';
import { formatDay } from '../i18n/format';
import { NotFoundPage } from '../ui/not-found-page';
import { PageTitle } from '../ui/page-title';
import { SimulatedNotice } from '../ui/simulated-notice';
import { BreakdownSection } from './breakdown-section';
import { GroupField } from './choices';
import { CommentsSection } from './comments-section';
import { CountsTable } from './counts-table';
import { EvidenceSection } from './evidence-section';
import { GroupsSection } from './groups-section';
import { PublicationLoader, type Insight } from './publication-loader';
import { ReadingKey } from './reading-key';
import { findItem } from './rows';
import { StatementsTable } from './statements-table';
import { SubthemeHeadline } from './subtheme-headline';
import { useSelection } from './use-selection';
import { useTexts } from './use-texts';

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
  const { groupKey, choose, search } = useSelection();
  const { groups, round } = publication;
  const theme = questionnaire.themes.find(({ subthemes }) =>
    subthemes.some((one) => one.slug === slug),
  );
  const subtheme = theme?.subthemes.find((one) => one.slug === slug);
  const item = subtheme && findItem(comparison, 'subtheme', subtheme.key);
  const group = groups.find(({ key }) => key === groupKey) ?? groups[0];
  const cell = group && item?.cells[group.key];
  if (!theme || !subtheme || !item || !group || !cell) return <NotFoundPage />;
  const name = subtheme.name[language];
  return (
    <>
      <p>
        <Link to={`/resultater${search}`}>← {t('subtheme.back')}</Link>
      </p>
      <PageTitle>{name}</PageTitle>
      <p className="quiet">
        {theme.name[language]} ·{' '}
        {t('overview.closed', { round: round.name, day: formatDay(round.closedOn, language) })}
      </p>
      <SimulatedNotice simulated={round.simulated} />
      <SubthemeHeadline cell={cell} group={group} />
      {subtheme.withoutBand && <p className="card">{subtheme.withoutBand}</p>}
      <div className="controls">
        <GroupField groups={groups} group={group} onChange={(value) => choose('gruppe', value)} />
      </div>
      <h2>{t('subtheme.groups')}</h2>
      <ReadingKey comparison={comparison} />
      <GroupsSection
        item={item}
        name={name}
        chosen={group}
        groups={groups}
        comparison={comparison}
      />
      <h2>{t('subtheme.statements', { group: group.name })}</h2>
      {group.status === 'shown' ? (
        <>
          <ul className="swatches answers" aria-hidden="true">
            {[0, 1, 2, 3, 4].map((place) => (
              <li key={place} className={`swatch-${place}`}>
                {t(`subtheme.scale.${place}`)}
              </li>
            ))}
          </ul>
          <StatementsTable statements={subtheme.statements} group={group} comparison={comparison} />
          <CountsTable statements={subtheme.statements} group={group} />
          <p className="quiet">{t('subtheme.countsNote')}</p>
        </>
      ) : (
        <p className="card">
          {t('headline.subthemeHidden', {
            group: group.name,
            reason: t(`withheld.${group.reason}`),
          })}
        </p>
      )}
      <BreakdownSection breakdowns={publication.breakdowns} subtheme={subtheme} />
      <CommentsSection
        publication={publication}
        questionKey={theme.comment?.key}
        name={theme.name[language]}
        group={group}
      />
      <EvidenceSection roundKey={round.key} subtheme={subtheme} />
    </>
  );
}
