import { fill } from '@ledelsespuls/contracts/words/writing/fill';
import { recollectedPeople, RECOLLECTION_WORDS } from '@ledelsespuls/contracts/words/recollection';
import type { RoundResults } from '../../api/types';
import { useTexts } from '../marks/texts/use-texts';
import styles from '../marks/tables.module.css';

/**
 * What leaders of 2020 say has become of each theme, asked directly: how many of them, for kommunen alone. Nothing in rounds that
 * did not ask.
 */
export function RecollectionSection({
  publication: { recollection },
  questionnaire,
}: Pick<RoundResults, 'publication' | 'questionnaire'>) {
  const { language } = useTexts();
  const words = RECOLLECTION_WORDS[language];
  if (!recollection) return null;
  if (recollection.status === 'withheld') {
    return (
      <>
        <h2>{words.title}</h2>
        <p>{words.tooFew}</p>
      </>
    );
  }
  const { answered, themes } = recollection;
  return (
    <>
      <h2>{words.title}</h2>
      <p>{fill(words.lead, { answered })}</p>
      <div className="scroll" tabIndex={0} role="group" aria-label={words.caption}>
        <table className={styles.counts}>
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.theme}</th>
              <th scope="col" className="number">
                {words.better}
              </th>
              <th scope="col" className="number">
                {words.worse}
              </th>
            </tr>
          </thead>
          <tbody>
            {questionnaire.themes.map(({ key, name }) => {
              const theme = themes[key];
              const [better, worse] =
                theme?.status === 'shown' ? [theme.better, theme.worse] : [null, null];
              return (
                <tr key={key}>
                  <th scope="row">
                    {key}. {name[language]}
                  </th>
                  <td className="number">{recollectedPeople(better, answered, language)}</td>
                  <td className="number">{recollectedPeople(worse, answered, language)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}
