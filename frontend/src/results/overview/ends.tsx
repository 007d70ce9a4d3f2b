import { Link } from 'react-router';
import type { ShownGroup } from '../../api/types';
import { formatShare } from '../../i18n/format';
import type { Insight } from '../frame/publication-loader';
import { useSelection } from '../frame/use-selection';
import { useTexts } from './texts/use-texts';
import styles from './ends.module.css';

interface EndsProps {
  readonly insight: Insight;
  readonly group: ShownGroup;
}

/** Of each end. */
const ROWS = 3;

interface Bar {
  readonly key: string;
  readonly slug: string;
  readonly name: string;
  readonly share: number;
  /** Null in kommunen itself, and where kommunen's is withheld. */
  readonly kommune: number | null;
}

/** Where nothing moved, what stands lowest and highest: a rank, no claim that any two differ. */
export function Ends({ insight, group }: EndsProps) {
  const { t } = useTexts();
  const { searchWith } = useSelection();
  const bars = useBars(insight, group);
  if (bars.length < 2 * ROWS) return null;
  return (
    <div className={styles.ends}>
      <Bars id="lavest" title={t('ends.lowest')} bars={bars.slice(0, ROWS)} />
      <Bars id="hoejest" title={t('ends.highest')} bars={bars.slice(-ROWS).reverse()} />
      {insight.change &&
        insight.highlights[group.key]?.moves.length === 0 &&
        group.kind !== 'kommune' && (
          <p className={styles.calm}>
            <b>{t('ends.calmTitle')}</b> {t('ends.calm', { answered: group.answered })}{' '}
            <Link to={searchWith('gruppe', 'kommune')}>{t('ends.kommune')}</Link>
          </p>
        )}
    </div>
  );
}

/** The subthemes with a figure in the group, lowest first. */
function useBars({ publication, questionnaire }: Insight, group: ShownGroup): Bar[] {
  const { language } = useTexts();
  const kommune = publication.groups.find(({ kind }) => kind === 'kommune');
  return questionnaire.themes
    .flatMap(({ subthemes }) => subthemes)
    .flatMap(({ key, slug, name }): Bar[] => {
      const result = group.subthemes[key];
      if (result?.status !== 'shown') return [];
      const whole =
        kommune?.status === 'shown' && kommune.key !== group.key ? kommune.subthemes[key] : null;
      return [
        {
          ...{ key, slug, name: name[language], share: result.favourable.value },
          kommune: whole?.status === 'shown' ? whole.favourable.value : null,
        },
      ];
    })
    .sort((a, b) => a.share - b.share);
}

interface BarsProps {
  readonly id: string;
  readonly title: string;
  readonly bars: readonly Bar[];
}

function Bars({ id, title, bars }: BarsProps) {
  const { t, language } = useTexts();
  const { carried } = useSelection();
  const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {bars.map(({ key, slug, name, share, kommune }) => (
          <li key={key}>
            <Link to={`/resultater/${slug}${carried}`}>{name}</Link>
            <svg
              role="img"
              height="18"
              aria-label={
                kommune === null
                  ? formatShare(share, language)
                  : t('ends.bar', {
                      share: formatShare(share, language),
                      kommune: formatShare(kommune, language),
                    })
              }
            >
              <rect className={styles.track} width="100%" height="18" />
              <rect className={styles.bar} width={percent(share)} height="18" />
              {kommune !== null && (
                <line x1={percent(kommune)} x2={percent(kommune)} y1="0" y2="18" />
              )}
            </svg>
            <b>{formatShare(share, language)}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}
