import { useState, type SyntheticEvent } from 'react';
import { TextField } from '../../ui/text-field';
import { hideWords, type Blank } from './comment-blanks';
import { useTexts } from './texts/use-texts';

interface HideWordsFormProps {
  readonly text: string;
  readonly blanks: readonly Blank[];
  readonly onChange: (blanks: Blank[]) => void;
}

/** Hides words of the comment that were not suggested, by writing them. */
export function HideWordsForm({ text, blanks, onChange }: HideWordsFormProps) {
  const { t } = useTexts();
  const [words, setWords] = useState('');
  const [hidden, setHidden] = useState('');
  const [isMissing, setMissing] = useState(false);
  const hide = (event: SyntheticEvent) => {
    event.preventDefault();
    const changed = hideWords(text, blanks, words);
    setMissing(changed === null);
    if (changed === null) return;
    onChange(changed);
    setHidden(words.trim());
    setWords('');
  };
  return (
    <form className="controls" onSubmit={hide} noValidate>
      <TextField
        label={t('hideMore')}
        value={words}
        autoComplete="off"
        error={isMissing ? t('notInText') : undefined}
        onChange={({ target }) => {
          setWords(target.value);
          setMissing(false);
        }}
      />
      <button type="submit" className="button secondary">
        {t('hide')}
      </button>
      <p role="status" className="visually-hidden">
        {hidden && t('hidden', { words: hidden })}
      </p>
    </form>
  );
}
