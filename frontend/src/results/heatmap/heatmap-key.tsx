import { SINCE_2020_WORDS } from '@ledelsespuls/contracts/words/since-2020';
import { ChangeTriangle } from '../marks/change-triangle';
import hidingStyles from '../marks/hatch.module.css';
import { LEVELS_FROM } from '../marks/level-of';
import levelStyles from '../marks/levels.module.css';
import { VerdictMark } from '../marks/verdict-mark';
import type { View } from './use-heatmap-choice';
import { useTexts } from './texts/use-texts';
import cells from './heatmap-cell.module.css';
import styles from './heatmap.module.css';

interface HeatmapKeyProps {
  readonly view: View;
  /** Name of the round before; null where there is none. */
  readonly earlier: string | null;
}

/** What the fills and marks of a view mean, in one line. */
export function HeatmapKey({ view, earlier }: HeatmapKeyProps) {
  const { t } = useTexts();
  return (
    <ul className={styles.key} aria-label={t('key.label')}>
      {view === 'niveau' && <LevelKey earlier={earlier} />}
      {view === 'siden-sidst' && <ChangeKey earlier={earlier} />}
      {view === 'siden-2020' && <VerdictKey />}
      <li>
        <i className={hidingStyles.hatch} />
        {t('hidden.short')}
      </li>
    </ul>
  );
}

function LevelKey({ earlier }: Pick<HeatmapKeyProps, 'earlier'>) {
  const { t } = useTexts();
  return (
    <>
      <li>{t('key.level')}</li>
      {LEVELS_FROM.map((from, place) => (
        <li key={from}>
          <i className={levelStyles[`level${place + 1}`]} />
          {from}–{(LEVELS_FROM[place + 1] ?? 101) - 1}
        </li>
      ))}
      {earlier !== null && (
        <>
          <li>
            <ChangeTriangle grade="rose" /> <ChangeTriangle grade="fell" /> {t('key.moved')}
          </li>
          <li>
            <ChangeTriangle grade="sign-of-rise" /> <ChangeTriangle grade="sign-of-fall" />{' '}
            {t('key.sign')}
          </li>
        </>
      )}
    </>
  );
}

function ChangeKey({ earlier }: Pick<HeatmapKeyProps, 'earlier'>) {
  const { t } = useTexts();
  if (earlier === null) return <li>{t('heading.first')}</li>;
  return (
    <>
      <li>{t('key.points', { round: earlier })}</li>
      <li>
        <i className={`${cells.called} ${cells.better}`} />
        {t('change.grade.rose')}
      </li>
      <li>
        <i className={`${cells.called} ${cells.worse}`} />
        {t('change.grade.fell')}
      </li>
      <li>
        <i className={cells.sign} />
        {t('key.sign')}
      </li>
      <li>{t('key.empty')}</li>
      <li>{t('key.dash')}</li>
      <li>{t('key.small')}</li>
    </>
  );
}

function VerdictKey() {
  const { t, language } = useTexts();
  const { short } = SINCE_2020_WORDS[language];
  return (
    <>
      <li>{t('key.perStatement')}</li>
      <li>
        <VerdictMark verdict="found-again" /> {short['found-again']}, {short['clearly-fewer']}
      </li>
      <li>
        <VerdictMark verdict="probably-fewer" /> {short['probably-fewer']}
      </li>
      <li>
        <VerdictMark verdict="probably-weakened" /> {short['probably-weakened']}
      </li>
      <li>
        <VerdictMark verdict="weakened" /> {short.weakened}
      </li>
      <li>
        <VerdictMark verdict="persists" /> {short.persists}
      </li>
      <li>
        <VerdictMark verdict="still-present" /> {short['still-present']}
      </li>
      <li>{t('key.noVerdict')}</li>
    </>
  );
}
