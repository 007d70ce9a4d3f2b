import type { WordReading } from '@ledelsespuls/contracts/bodies/baseline/elicitation';
import { ELICITED_WORD_TEXTS } from '@ledelsespuls/contracts/words/elicited-words';
import { fill, useTexts } from './use-texts';
import styles from './words.module.css';

type WordPage = WordReading['pages'][number];

interface WordsSoFarProps {
  readonly pages: readonly WordPage[];
  readonly current: number;
  readonly onGoTo: (page: number) => void;
}

/** The words that have been answered. While they come again they are not shown, so that nobody copies. */
export function WordsSoFar({ pages, current, onGoTo }: WordsSoFarProps) {
  const { texts } = useTexts();
  if (pages[current]?.isRepeat) return null;
  const answered = pages
    .map((page, index) => ({ ...page, index }))
    .filter(
      ({ isRepeat, placement, index }) =>
        !isRepeat && placement.status !== 'unanswered' && index !== current,
    );
  return (
    <section aria-labelledby="words-so-far">
      {answered.length > 0 && (
        <>
          <h2 id="words-so-far">{texts.wordsSoFar}</h2>
          <ul className={styles.words}>
            {answered.map(({ word, placement, index }) => {
              const { name } = ELICITED_WORD_TEXTS[word];
              return (
                <li key={word}>
                  <b lang="da">»{name}«</b>
                  <span>
                    {placement.status === 'placed'
                      ? fill(texts.wordLine, placement)
                      : texts.cannotSayLine}
                  </span>
                  <button
                    type="button"
                    className="button plain"
                    aria-label={fill(texts.correctWord, { name })}
                    onClick={() => onGoTo(index)}
                  >
                    {texts.correct}
                  </button>
                </li>
              );
            })}
          </ul>
        </>
      )}
      <p className="quiet">{texts.order}</p>
      <p className="quiet">{texts.privacy}</p>
    </section>
  );
}
