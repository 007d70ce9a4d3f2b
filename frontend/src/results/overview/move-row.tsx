import { moveWords } from '@ledelsespuls/contracts/words/highlights';
import { Link } from 'react-router';
import type { Move } from '../../api/types';
import type { Insight } from '../frame/publication-loader';
import { useSelection } from '../frame/use-selection';
import { ChangeTriangle } from '../marks/change-triangle';
import { MiniSlope } from './mini-slope';
import { useTexts } from './texts/use-texts';
import styles from './moves.module.css';

interface MoveRowProps {
  readonly insight: Pick<Insight, 'questionnaire' | 'publication'>;
  readonly move: Move;
}

/** What moved, where, how surely, and from what to what; it leads to the page of it in that group. */
export function MoveRow({ insight, move }: MoveRowProps) {
  const { questionnaire, publication } = insight;
  const { t, language } = useTexts();
  const { searchWith } = useSelection();
  const subthemes = questionnaire.themes.flatMap((theme) => theme.subthemes);
  const subtheme = subthemes.find(({ key }) => move.level === 'subtheme' && key === move.key);
  const theme = questionnaire.themes.find(({ key }) => move.level === 'theme' && key === move.key);
  const name = (subtheme ?? theme)?.name[language] ?? t('overall.title');
  const group = publication.groups.find(({ key }) => key === move.groupKey);
  const address = `/resultater${subtheme ? `/${subtheme.slug}` : ''}${searchWith('gruppe', move.groupKey)}`;
  if (move.grade === 'none') return null;
  return (
    <li className={styles.row}>
      <MiniSlope move={move} />
      <div>
        <Link to={address}>{name}</Link>
        <span className={styles.where}>
          <span>{group?.name}</span>
          <span className={move.change > 0 ? styles.better : styles.worse}>
            <ChangeTriangle grade={move.grade} /> {moveWords(move, language)}
          </span>
        </span>
      </div>
    </li>
  );
}
