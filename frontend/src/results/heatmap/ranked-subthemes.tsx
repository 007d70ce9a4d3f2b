import { isCalled } from '@ledelsespuls/contracts/lists/results/verdicts';
import { countsWords, outcomeOf } from '@ledelsespuls/contracts/words/since-2020';
import { Link } from 'react-router';
import type { PublishedGroup } from '../../api/types';
import { formatPoints, formatShare } from '../../i18n/format';
import { chosenGroup } from '../frame/chosen-group';
import type { Insight } from '../frame/publication-loader';
import { ChangeTriangle } from '../marks/change-triangle';
import hidingStyles from '../marks/hatch.module.css';
import { saidChange } from '../marks/said-change';
import { VerdictMark } from '../marks/verdict-mark';
import { heatmapCell, type HeatmapCell, type HeatmapRow } from './heatmap-rows';
import { useHeatmapChoice, type View } from './use-heatmap-choice';
import { useTexts } from './texts/use-texts';
import styles from './ranked-subthemes.module.css';

interface RankedSubthemesProps {
  readonly insight: Insight;
  readonly rows: readonly HeatmapRow[];
  readonly view: View;
}

/** On a phone one group at a time: its subthemes by level, highest first, each beside kommunen. */
export function RankedSubthemes({ insight, rows, view }: RankedSubthemesProps) {
  const { t } = useTexts();
  const { groupKey } = useHeatmapChoice();
  const { groups } = insight.publication;
  const group = chosenGroup(groups, groupKey);
  const kommune = groups.find(({ kind }) => kind === 'kommune');
  if (!group) return null;
  const cells = rows
    .filter(({ level }) => level === 'subtheme')
    .map((row) => ({ row, cell: heatmapCell(insight, row, group) }))
    .sort((one, other) => shareOf(other.cell) - shareOf(one.cell));
  const moved = cells.filter(({ cell }) => saidChange(cell.change));
  const shown = view === 'siden-sidst' ? moved : cells;
  return (
    <>
      <p className="quiet">
        {group.status === 'shown'
          ? t('answeredOf', { group: group.name, answered: group.answered, invited: group.invited })
          : `${group.name}: ${t('hidden.inFull')}`}{' '}
        {view === 'niveau' && group.kind !== 'kommune' && t('tick')}
      </p>
      {shown.length === 0 && <p>{t('noChangeHere')}</p>}
      <ol className={styles.ranked}>
        {shown.map(({ row, cell }) => (
          <RankedRow
            key={row.key}
            {...{ row, cell, group, view }}
            whole={
              kommune && kommune.key !== group.key
                ? shareOf(heatmapCell(insight, row, kommune))
                : null
            }
          />
        ))}
      </ol>
    </>
  );
}

/** Less than any share where it is withheld. */
const shareOf = ({ level }: HeatmapCell): number => (level.status === 'shown' ? level.share : -1);

interface RankedRowProps {
  readonly row: HeatmapRow;
  readonly cell: HeatmapCell;
  readonly group: PublishedGroup;
  readonly view: View;
  /** Kommunen's share; null where it is the group itself, below 0 where it is withheld. */
  readonly whole: number | null;
}

function RankedRow({ row, cell, group, view, whole }: RankedRowProps) {
  const { t, language } = useTexts();
  const { addressOf } = useHeatmapChoice();
  const said = saidChange(cell.change);
  const { level } = cell;
  const width = (share: number) => ({ width: `${share * 100}%` });
  return (
    <li>
      <Link to={addressOf(row.slug, group.key)}>
        <span>{row.name[language]}</span>
        <span className={styles.figures}>
          {view !== 'siden-2020' && said && (
            <span className={said.change > 0 ? styles.better : styles.worse}>
              <ChangeTriangle grade={said.grade} /> {formatPoints(said.change, language)}
              <span className="visually-hidden"> {t(`change.grade.${said.grade}`)},</span>
            </span>
          )}
          {view === 'siden-2020' ? (
            <Marks findings={cell.findings} />
          ) : (
            <strong>
              {level.status === 'shown' ? formatShare(level.share, language) : t('hidden.short')}
            </strong>
          )}
        </span>
      </Link>
      {view === 'siden-2020' && <small>{countsWords(cell.findings, language)}</small>}
      {view === 'niveau' &&
        (level.status === 'shown' ? (
          <div className={styles.bar} aria-hidden="true">
            <i
              className={said && isCalled(said.grade) ? styles.movedBar : undefined}
              style={width(level.share)}
            />
            {whole !== null && whole >= 0 && <b style={{ left: `${whole * 100}%` }} />}
          </div>
        ) : (
          <div className={`${styles.bar} ${hidingStyles.hatch}`} aria-hidden="true" />
        ))}
    </li>
  );
}

function Marks({ findings }: Pick<HeatmapCell, 'findings'>) {
  return findings
    .map(outcomeOf)
    .map((outcome, place) =>
      outcome === 'none' || outcome === 'hidden' ? null : (
        <VerdictMark key={place} verdict={outcome} />
      ),
    );
}
