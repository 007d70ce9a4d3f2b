import { Link } from 'react-router';
import type { Since2020, ShownGroup } from '../../api/types';
import { countedIn, countFindings } from '../findings/finding-counts';
import { useSelection } from '../frame/use-selection';
import { outcomesOf } from './outcomes';
import { OutcomeSquares } from './outcome-squares';
import { useTexts } from './texts/use-texts';
import styles from './since-2020-strip.module.css';

interface Since2020StripProps {
  readonly since2020: Since2020;
  readonly group: ShownGroup;
}

/** What has become of the strengths and problems of the report, a square for each. */
export function Since2020Strip({ since2020, group }: Since2020StripProps) {
  const { t } = useTexts();
  const { carried } = useSelection();
  const found = since2020.groups[group.key];
  // Centers are held against nothing of 2020.
  if (!found) return null;
  const { strengths, problems } = outcomesOf(since2020, found.findings);
  const counts = countFindings(countedIn(since2020, group.key));
  const parts = [
    {
      title: t('since2020.strengths', { kept: counts.foundAgain, all: counts.strengths }),
      outcomes: strengths,
      rest: [
        [strengths.weakened, 'weakened'],
        [strengths['probably-weakened'], 'probablyWeakened'],
        [strengths.open, 'open'],
      ] as const,
    },
    {
      title: t('since2020.problems', { kept: counts.persisting, all: counts.problems }),
      outcomes: problems,
      rest: [
        [problems['clearly-fewer'], 'clearlyFewer'],
        [problems['probably-fewer'], 'probablyFewer'],
        [problems.open, 'open'],
      ] as const,
    },
  ].filter(({ outcomes }) => outcomes.all > 0);
  return (
    <section className={styles.strip} aria-labelledby="siden-2020">
      <div>
        <h2 id="siden-2020">{t('since2020.title')}</h2>
        <Link to={`/resultater/siden-2020${carried}`}>{t('since2020.link')}</Link>
      </div>
      {found.isTooSmall || parts.length === 0 ? (
        <p>{t(parts.length === 0 ? 'since2020.nothing' : 'since2020.tooSmall')}</p>
      ) : (
        parts.map(({ title, outcomes, rest }) => (
          <div key={title}>
            <h3>{title}</h3>
            <OutcomeSquares outcomes={outcomes} />
            <p className="quiet">
              {rest
                .filter(([count]) => count > 0)
                .map(([count, name]) => t(`since2020.${name}`, { count }))
                .join(', ')}
            </p>
          </div>
        ))
      )}
      {found.isGuarded && <p className={`quiet ${styles.note}`}>{t('since2020.guarded')}</p>}
    </section>
  );
}
