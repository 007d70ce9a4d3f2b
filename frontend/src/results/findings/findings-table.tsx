import {
  findingSentence,
  quotedWords,
  SINCE_2020_WORDS,
} from '@ledelsespuls/contracts/words/since-2020';
import { isFall } from '@ledelsespuls/contracts/lists/results/verdicts';
import { useId, useState } from 'react';
import { formatInterval } from '../../i18n/format';
import { DotInterval } from '../marks/dot-interval';
import { VerdictMark } from '../marks/verdict-mark';
import type { FindingRow } from './finding-rows';
import { ShareAxis } from './share-axis';
import { Said } from './said';
import { useSaidShare } from './use-said-share';
import { useTexts } from './texts/use-texts';
import styles from './findings.module.css';

/** A bracket that is wider says next to nothing of a word. */
const WIDEST_RANGE = 0.45;

/** Whose answers a table is of. */
export interface GroupName {
  readonly kind: string;
  readonly name: string;
  readonly isTooSmall: boolean;
}

interface FindingsTableProps {
  readonly part: 'strengths' | 'problems';
  readonly rows: readonly FindingRow[];
  readonly group: GroupName;
}

export function FindingsTable({ part, rows, group }: FindingsTableProps) {
  const { t } = useTexts();
  return (
    <table className={styles.findings}>
      <caption className="visually-hidden">{t(`caption.${part}`, { group: group.name })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('head.said')}</th>
          <th scope="col">
            <span className="visually-hidden">{t('head.drawing')}</span>
            <ShareAxis />
          </th>
          <th scope="col">{t(`head.now.${part}`)}</th>
          <th scope="col">{t('head.verdict')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.statement.key} row={row} group={group} isProblem={part === 'problems'} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly row: FindingRow;
  readonly group: GroupName;
  readonly isProblem: boolean;
}

function Row({ row, group, isProblem }: RowProps) {
  const { finding, now, range, ticks, subtheme, statement } = row;
  const { t, language } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const saidShare = useSaidShare();
  const share = saidShare(now.says);
  const interval = formatInterval(now.interval, language);
  const isTellingRange = range !== null && range.high - range.low <= WIDEST_RANGE + 1e-9;
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className={styles.word}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setIsOpen(!isOpen)}
          lang="da"
        >
          »{finding.quantifierText}«
        </button>{' '}
        <Said finding={finding} subtheme={subtheme} />
        {isOpen && (
          <span id={id} className={styles.opened}>
            {findingSentence(
              finding,
              { ...now, statementKey: statement.key, findingId: finding.id },
              {
                ...{ language, group, isTooSmall: group.isTooSmall },
                shareWords: saidShare,
              },
            )}{' '}
            {t('asked', { statement: statement.text[language], interval })}{' '}
            {quotedWords(finding, language)}
          </span>
        )}
      </th>
      <td className={styles.drawing}>
        <DotInterval
          share={now.says.value}
          interval={now.interval}
          ticks={ticks}
          isNeutral={isProblem}
          bracket={
            isOpen && isTellingRange
              ? { ...range, text: t('range', { range: formatInterval(range, language) }) }
              : null
          }
          label={t('drawing', { share, interval })}
        />
      </td>
      <td className={styles.share}>{share}</td>
      <td className={styles.verdict} data-tone={toneOf(row)}>
        {now.verdict && (
          <span>
            <VerdictMark verdict={now.verdict} />
            <b>{SINCE_2020_WORDS[language].short[now.verdict]}</b>
          </span>
        )}
        {!now.verdict && (
          <span className={styles.none}>{SINCE_2020_WORDS[language].shortNone}</span>
        )}
      </td>
    </tr>
  );
}

function toneOf({ now: { verdict }, finding: { kind } }: FindingRow): 'better' | 'worse' {
  const isStrengthFallen = kind === 'strength' && isFall(verdict);
  const isProblemKept = kind !== 'strength' && !isFall(verdict);
  return isStrengthFallen || isProblemKept ? 'worse' : 'better';
}
