import { isCalled } from '@ledelsespuls/contracts/lists/results/verdicts';
import { countsWords, outcomeOf } from '@ledelsespuls/contracts/words/since-2020';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ChangedCell, FindingNow, PublishedGroup } from '../../api/types';
import { formatPoints, formatShare, wholePercent } from '../../i18n/format';
import { ChangeTriangle } from '../marks/change-triangle';
import hidingStyles from '../marks/hatch.module.css';
import levelStyles from '../marks/levels.module.css';
import { levelOf } from '../marks/level-of';
import { saidChange } from '../marks/said-change';
import { VerdictMark } from '../marks/verdict-mark';
import type { HeatmapCell, HeatmapRow } from './heatmap-rows';
import { useHeatmapChoice, type View } from './use-heatmap-choice';
import { useTexts } from './texts/use-texts';
import styles from './heatmap-cell.module.css';

interface HeatmapCellLinkProps {
  readonly row: HeatmapRow;
  readonly group: PublishedGroup;
  readonly cell: HeatmapCell;
  readonly view: View;
}

/** How a cell is drawn, and the same in words for who does not see it. */
interface Drawn {
  readonly fill: string;
  readonly drawing: ReactNode;
  readonly words: string;
}

/** A subtheme in a group as a link to its page. */
export function HeatmapCellLink({ row, group, cell, view }: HeatmapCellLinkProps) {
  const { t, language } = useTexts();
  const { addressOf } = useHeatmapChoice();
  const drawn = useDrawnCell();
  const { fill, drawing, words } = drawn(cell, view);
  const name = row.slug === null ? t('overall') : row.name[language];
  return (
    <Link
      to={addressOf(row.slug, group.key)}
      className={`${styles.cell} ${fill}`}
      data-group={group.key}
    >
      <span className="visually-hidden">
        {name}, {group.name}:{' '}
      </span>
      {drawing}
      <span className={fill === hidingStyles.hatch ? styles.onFocus : 'visually-hidden'}>
        {words}
      </span>
    </Link>
  );
}

function useDrawnCell(): (cell: HeatmapCell, view: View) => Drawn {
  const { t, language } = useTexts();
  const hidden: Drawn = { fill: hidingStyles.hatch!, drawing: null, words: t('hidden.inFull') };

  const changed = (change: ChangedCell | null): Drawn => {
    if (change?.status === 'withheld' || change?.status === 'protected') return hidden;
    if (change?.status !== 'compared') {
      return {
        fill: styles.empty!,
        drawing: <span aria-hidden="true">–</span>,
        words: t('notComparable'),
      };
    }
    const said = saidChange(change);
    if (!said) return { fill: styles.empty!, drawing: null, words: t('noChange') };
    const points = formatPoints(said.change, language);
    return {
      fill: [
        isCalled(said.grade) ? styles.called : styles.sign,
        said.change > 0 ? styles.better : styles.worse,
      ].join(' '),
      drawing: (
        <>
          <ChangeTriangle grade={said.grade} isPlain />
          {points}
        </>
      ),
      words: `, ${t(`change.grade.${said.grade}`)}`,
    };
  };
  const judged = (findings: readonly FindingNow[]): Drawn => {
    const outcomes = findings.map(outcomeOf);
    if (outcomes.length > 0 && outcomes.every((one) => one === 'hidden')) return hidden;
    return {
      fill: styles.empty!,
      drawing: outcomes.map((outcome, place) =>
        outcome === 'hidden' || outcome === 'none' ? null : (
          <VerdictMark key={place} verdict={outcome} />
        ),
      ),
      words: countsWords(findings, language),
    };
  };
  return ({ level, change, findings }, view) => {
    if (level.status === 'withheld') return hidden;
    if (view === 'siden-sidst') return changed(change);
    if (view === 'siden-2020') return judged(findings);
    const said = saidChange(change);
    return {
      fill: levelStyles[`level${levelOf(level.share)}`]!,
      drawing: (
        <>
          <span aria-hidden="true">{wholePercent(level.share)}</span>
          {said && <ChangeTriangle grade={said.grade} />}
        </>
      ),
      words: [
        formatShare(level.share, language),
        ...(said
          ? [`${t(`change.grade.${said.grade}`)} ${formatPoints(said.change, language)}`]
          : []),
      ].join(', '),
    };
  };
}
