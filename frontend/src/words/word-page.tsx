import { useEffect, useId, useRef, useState } from 'react';
import type { PlaceWord, WordReading } from '@ledelsespuls/contracts/bodies/baseline/elicitation';
import { ELICITED_WORD_TEXTS } from '@ledelsespuls/contracts/words/elicited-words';
import { HundredLeaders } from './hundred-leaders';
import { MarkField } from './mark-field';
import { faultIn, isPlaced, MARKS, type Marks } from './marks';
import { fill, useTexts } from './use-texts';
import { WordProgress } from './word-progress';
import { WordSentence } from './word-sentence';
import styles from './words.module.css';

interface WordPageProps {
  readonly page: number;
  readonly pages: WordReading['pages'];
  /** What is placed already, on the server or on this device alone. */
  readonly marks: Marks;
  readonly onMarks: (marks: Marks) => void;
  /** Resolves to false where it could not be kept. */
  readonly onSay: (said: PlaceWord) => Promise<boolean>;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

/** The page of one word: three lines, the answer as a hundred leaders, and the way on. */
export function WordPage({ page, pages, marks, onMarks, onSay, onNext, onBack }: WordPageProps) {
  const { texts, language } = useTexts();
  const faultId = useId();
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [wasRefused, setRefused] = useState(false);
  const [isAway, setAway] = useState(false);
  const [isSending, setSending] = useState(false);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) heading.current?.focus();
    isFirst.current = false;
  }, [page]);
  const { word, placement } = pages[page]!;
  const { name, sentence } = ELICITED_WORD_TEXTS[word];
  const found = faultIn(marks);
  const fault = found === 'missing' && !wasRefused ? null : found;
  useEffect(() => {
    document.title = `${fill(texts.progress, { page: page + 1, pages: pages.length })}: ${name} – ${texts.brand}`;
  }, [page, pages.length, name, texts, language]);

  const say = async (said: PlaceWord) => {
    setSending(true);
    const isKept = await onSay(said);
    setSending(false);
    setAway(!isKept);
    if (!isKept) return;
    setRefused(false);
    onNext();
  };
  const submit = () => {
    const isUntouched = MARKS.every((mark) => marks[mark] === null);
    if (placement.status === 'cannot-say' && isUntouched) return onNext();
    if (found === null && isPlaced(marks)) return void say({ status: 'placed', ...marks });
    setRefused(true);
    const first = MARKS.find((mark) =>
      found === 'missing' ? marks[mark] === null : mark === found,
    );
    form.current?.querySelector<HTMLElement>(`[data-mark=${first}] input[type=range]`)?.focus();
  };
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <WordProgress page={page} pages={pages.length} />
      <h1 ref={heading} tabIndex={-1}>
        <Question text={texts.question} name={name} />
      </h1>
      {page === 0 && <p className="lead">{texts.lead}</p>}
      <div className={styles.columns}>
        <section aria-labelledby={`${faultId}-sentence`}>
          <h2 id={`${faultId}-sentence`} className="visually-hidden">
            {texts.inSentence}
          </h2>
          <WordSentence sentence={sentence} />
          <p className="quiet">{texts.howTo}</p>
          {placement.status === 'cannot-say' && <p className="notice">{texts.saidCannotSay}</p>}
          {MARKS.map((mark) => (
            <MarkField
              key={`${page} ${mark}`}
              mark={mark}
              value={marks[mark]}
              hasFault={fault === 'missing' ? marks[mark] === null : fault === mark}
              faultId={faultId}
              onPlace={(value) => onMarks({ ...marks, [mark]: value })}
            />
          ))}
          <div role="alert" id={faultId}>
            {fault && <p className="problem">{fill(texts.faults[fault], shown(marks))}</p>}
            {isAway && <p className="problem">{texts.faults.unreachable}</p>}
          </div>
        </section>
        <HundredLeaders marks={marks} />
      </div>
      <div className={`actions ${styles.actions}`}>
        <button type="submit" className="button" disabled={isSending}>
          {page + 1 === pages.length ? texts.finish : texts.next}
        </button>
        {page > 0 && (
          <button type="button" className="button secondary" onClick={onBack}>
            {texts.back}
          </button>
        )}
        <button
          type="button"
          className="button plain"
          disabled={isSending}
          onClick={() => void say({ status: 'cannot-say' })}
        >
          {texts.cannotSay}
        </button>
      </div>
    </form>
  );
}

const shown = ({ least, likely, most }: Marks) => ({
  least: least ?? '',
  likely: likely ?? '',
  most: most ?? '',
});

/** The question with its word, which is Danish in every language. */
function Question({ text, name }: { readonly text: string; readonly name: string }) {
  const [before, after] = text.split('{{name}}');
  return (
    <>
      {before}
      <span lang="da">{name}</span>
      {after}
    </>
  );
}
