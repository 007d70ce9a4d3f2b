import { isPlaced, type Marks } from './marks';
import { fill, useTexts } from './use-texts';
import styles from './words.module.css';

const LEADERS = Array.from({ length: 100 }, (_, leader) => leader);

/** The reader's own answer as a hundred leaders, from below: at least, most likely, at most. */
export function HundredLeaders({ marks }: { readonly marks: Marks }) {
  const { texts } = useTexts();
  const kindOf = (leader: number) => {
    if (marks.least !== null && leader < marks.least) return 'least';
    if (marks.likely !== null && leader < marks.likely) return 'likely';
    return marks.most !== null && leader < marks.most ? 'most' : 'none';
  };
  return (
    <section className={styles.picture} aria-labelledby="picture-title">
      <h2 id="picture-title">{texts.pictureTitle}</h2>
      <svg viewBox="0 0 200 200" aria-hidden="true">
        {LEADERS.map((leader) => {
          const kind = kindOf(leader);
          return (
            <circle
              key={leader}
              cx={10 + 20 * (leader % 10)}
              cy={190 - 20 * Math.floor(leader / 10)}
              r={kind === 'none' ? 3 : 7}
              data-kind={kind}
            />
          );
        })}
      </svg>
      <p>{isPlaced(marks) ? fill(texts.picture, marks) : texts.pictureNone}</p>
    </section>
  );
}
