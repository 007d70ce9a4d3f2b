import { isCalled } from '@ledelsespuls/contracts/lists/results/verdicts';

import type { ShownGroup } from '../../api/types';
import { pointsOfOnePerson } from '../marks/share-words';
import type { Card } from './cards';
import { useTexts } from './texts/use-texts';
import styles from './meeting.module.css';

interface CardNoteProps {
  readonly card: Card;
  readonly group: ShownGroup;
}

/** What the figure cannot say, for whoever speaks. */
export function CardNote({ card, group }: CardNoteProps) {
  const { t, language } = useTexts();
  const { answered, invited } = group;
  const name = card.kind === 'move' ? (isCalled(card.move.grade) ? 'called' : 'sign') : card.kind;
  return (
    <p className={styles.note}>
      <b>{t('meeting.note')}:</b>{' '}
      {t(`note.${name}`, { answered, invited, points: pointsOfOnePerson(answered, language) })}
    </p>
  );
}
