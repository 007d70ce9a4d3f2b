import { Navigate } from 'react-router';
import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from '../../api/queries';
import { PageTitle } from '../../ui/page-title';
import { chosenGroup } from '../frame/chosen-group';
import { PublicationLoader, type Insight } from '../frame/publication-loader';
import { useSelection } from '../frame/use-selection';
import { Ends } from './ends';
import { FiguresTable } from './figures-table';
import { MoveLists } from './move-lists';
import { Overall } from './overall';
import { OverviewLinks } from './overview-links';
import { ParticipationDrawing } from './participation-drawing';
import { Since2020Strip } from './since-2020-strip';
import { ThemesTable } from './themes/themes-table';
import { useTexts } from './texts/use-texts';
import styles from './overview.module.css';

/** So few moves leave room for what stands lowest and highest. */
const FEW = 2;

/** The answer first: what moved, in a minute. */
export function OverviewPage() {
  const { roundKey } = useSelection();
  return (
    <PublicationLoader roundKey={roundKey} isPage>
      {(insight) => <Overview {...insight} />}
    </PublicationLoader>
  );
}

function Overview(insight: Insight) {
  const { publication, highlights, change } = insight;
  const { t, language, day } = useTexts();
  const { data: session } = useQuery({ ...sessionQuery, retry: false });
  const { groupKey, hasGroup, searchWith } = useSelection();
  const { groups, round } = publication;
  const own = groups.find(({ kind }) => kind === 'forvaltning');
  const isOfOneGroup = session?.role === 'forvaltningschef' || session?.role === 'leader';
  if (isOfOneGroup && own && !hasGroup)
    return <Navigate to={searchWith('gruppe', own.key)} replace />;
  const group = chosenGroup(groups, groupKey);
  const highlight = group && highlights[group.key];
  if (!group || !highlight) return <PageTitle>{t('overview.noGroup')}</PageTitle>;
  const { moves } = highlight;
  return (
    <div className={styles.overview}>
      <p className={styles.printed}>
        {group.name} · {t('overview.closed', { round: round.name, day: day(round.closedOn) })}
        {round.simulated && ` · ${t('pickers.simulated')}`}
      </p>
      <div className={styles.hero}>
        <PageTitle>{highlight.finding[language]}</PageTitle>
        <p className={styles.line}>{highlight.line[language]}</p>
        {group.status === 'shown' && <ParticipationDrawing group={group} groups={groups} />}
      </div>
      {group.status === 'withheld' ? (
        <p className="card">{t('hiddenGroup', { group: group.name })}</p>
      ) : (
        <>
          <div className={styles.answer}>
            <Overall insight={insight} group={group} />
            <div>
              {change && moves.length > 0 && (
                <MoveLists insight={insight} moves={moves} earlier={change.earlier} />
              )}
              {moves.length <= FEW && <Ends insight={insight} group={group} />}
            </div>
          </div>
          <Since2020Strip since2020={insight.since2020} group={group} />
          <ThemesTable insight={insight} group={group} />
          <OverviewLinks insight={insight} />
          <FiguresTable insight={insight} group={group} />
        </>
      )}
    </div>
  );
}
