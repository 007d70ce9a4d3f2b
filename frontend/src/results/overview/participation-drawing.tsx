import type { PublishedGroup, ShownGroup } from '../../api/types';
import { formatShare } from '../../i18n/format';
import { useTexts } from './texts/use-texts';
import styles from './participation.module.css';

interface ParticipationDrawingProps {
  readonly group: ShownGroup;
  readonly groups: readonly PublishedGroup[];
}

const rateOf = ({ answered, invited }: ShownGroup) => answered / invited;

/** How many answered, with a tick for each forvaltning. A group of a few is told in numbers alone. */
export function ParticipationDrawing({ group, groups }: ParticipationDrawingProps) {
  const { t, language } = useTexts();
  const { answered, invited } = group;
  const others = groups.filter(
    (one): one is ShownGroup => one.status === 'shown' && one.kind === 'forvaltning',
  );
  const all = [group, ...others.filter(({ key }) => key !== group.key)];
  const label = all.map((one) => `${one.name} ${formatShare(rateOf(one), language)}`).join(', ');
  const at = (share: number) => `${(share * 100).toFixed(1)}%`;
  return (
    <figure className={styles.participation}>
      <figcaption>
        <b>{t('participation.title', { share: formatShare(rateOf(group), language) })}</b>{' '}
        <span className="quiet">{t('overview.answeredOf', { answered, invited })}</span>
      </figcaption>
      <svg role="img" aria-label={t('participation.label', { groups: label })} height="22">
        <line className={styles.axis} x1="0" x2="100%" y1="11" y2="11" />
        {others.map((one) => (
          <line
            key={one.key}
            className={styles.tick}
            x1={at(rateOf(one))}
            x2={at(rateOf(one))}
            y1="4"
            y2="18"
          />
        ))}
        <circle className={styles.dot} cx={at(rateOf(group))} cy="11" r="6.5" />
      </svg>
    </figure>
  );
}
