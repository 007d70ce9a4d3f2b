import { useState, type SyntheticEvent } from 'react';
import { TextField } from '../../ui/text-field';
import { redactWords, type Redaction } from './comment-redactions';
import { useTexts } from './texts/use-texts';

interface RedactWordsFormProps {
  readonly text: string;
  readonly redactions: readonly Redaction[];
  readonly onChange: (redactions: Redaction[]) => void;
}

/** Hides words of the comment that were not suggested, by writing them. */
export function RedactWordsForm({ text, redactions, onChange }: RedactWordsFormProps) {
  const { t } = useTexts();
  const [words, setWords] = useState('');
  const [hidden, setHidden] = useState('');
  const [isMissing, setMissing] = useState(false);
  const hide = (event: SyntheticEvent) => {
    event.preventDefault();
    const changed = redactWords(text, redactions, words);
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
