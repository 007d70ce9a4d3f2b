import { moveWords } from '@ledelsespuls/contracts/words/highlights';
import { Link } from 'react-router';
import type { Move } from '../../api/types';
import type { Insight } from '../frame/publication-loader';
import { useSelection } from '../frame/use-selection';
import { MovedText } from '../marks/moved-text';
import { movedItem } from '../rows/move-heading';
import { MiniSlope } from './mini-slope';
import { useTexts } from './texts/use-texts';
import styles from './moves.module.css';

interface MoveRowProps {
  readonly insight: Pick<Insight, 'questionnaire' | 'publication'>;
  readonly move: Move;
}

/** What moved, where, how surely, and from what to what; it leads to the page of it in that group. */
export function MoveRow({ insight, move }: MoveRowProps) {
  const { t, language } = useTexts();
  const { searchWith } = useSelection();
  const item = movedItem(insight, move);
  const name = item?.name[language] ?? t('overall.title');
  const page = item && 'slug' in item ? `/${item.slug}` : '';
  const group = insight.publication.groups.find(({ key }) => key === move.groupKey);
  const address = `/resultater${page}${searchWith('gruppe', move.groupKey)}`;
  if (move.grade === 'none') return null;
  return (
    <li className={styles.row}>
      <MiniSlope move={move} />
      <div>
        <Link to={address}>{name}</Link>
        <span className={styles.where}>
          <span>{group?.name}</span>
          <MovedText grade={move.grade}>{moveWords(move, language)}</MovedText>
        </span>
      </div>
    </li>
  );
}
