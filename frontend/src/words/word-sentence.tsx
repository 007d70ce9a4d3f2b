import styles from './words.module.css';

/** A Danish sentence with the word, which stands between `**`, marked. */
export function WordSentence({ sentence }: { readonly sentence: string }) {
  return (
    <p lang="da" className={styles.sentence}>
      {sentence
        .split('**')
        .map((part, place) =>
          place % 2 === 1 ? <mark key={place}>{part}</mark> : <span key={place}>{part}</span>,
        )}
    </p>
  );
}
