import type { ShownGroup } from '../../api/types';
import type { Insight } from '../frame/publication-loader';
import { useFindingSentence } from '../marks/finding-text';
import { Ends } from '../overview/ends';
import { MiniSlope } from '../overview/mini-slope';
import { Overall } from '../overview/overall';
import { Since2020Strip } from '../overview/since-2020-strip';
import type { Card } from './cards';
import styles from './meeting.module.css';

interface CardBodyProps {
  readonly card: Card;
  readonly insight: Insight;
  readonly group: ShownGroup;
}

/** The drawing of a card, and what was said of it in 2020. */
export function CardBody({ card, insight, group }: CardBodyProps) {
  switch (card.kind) {
    case 'overall':
      return (
        <div className={styles.overall}>
          <Overall insight={insight} group={group} />
        </div>
      );
    case 'move':
      return <MoveCard {...{ card, insight }} />;
    case 'since2020':
      return <Since2020Strip since2020={insight.since2020} group={group} />;
    case 'ends':
      return <Ends insight={insight} group={group} />;
  }
}

interface MoveCardProps {
  readonly card: Extract<Card, { kind: 'move' }>;
  readonly insight: Insight;
}

function MoveCard({ card, insight }: MoveCardProps) {
  const { publication, questionnaire, since2020 } = insight;
  const { key, groupKey } = card.move;
  const where = publication.groups.find((one) => one.key === groupKey);
  const subtheme = questionnaire.themes
    .flatMap(({ subthemes }) => subthemes)
    .find((one) => one.key === key);
  const keys = subtheme?.statements.map((statement) => statement.key) ?? [];
  const found = (since2020.groups[groupKey]?.findings ?? []).filter(({ statementKey }) =>
    keys.includes(statementKey),
  );
  return (
    <div className={styles.move}>
      <MiniSlope move={card.move} />
      {where?.status === 'shown' && found.length > 0 && (
        <Said since2020={since2020} group={where} found={found} />
      )}
    </div>
  );
}

interface SaidProps {
  readonly since2020: Insight['since2020'];
  readonly group: ShownGroup;
  readonly found: Insight['since2020']['groups'][string]['findings'];
}

function Said({ since2020, group, found }: SaidProps) {
  const sentence = useFindingSentence(since2020, group);
  return (
    <ul>
      {found.slice(0, 2).map((now) => (
        <li key={now.findingId}>{sentence(now)}</li>
      ))}
    </ul>
  );
}
