import { useForm } from 'react-hook-form';
import { ProblemNotice } from '../../ui/problem-notice';
import { TextField } from '../../ui/text-field';
import { useTexts } from './texts/use-texts';
import styles from './box.module.css';

interface BoxCodeFormProps {
  readonly label: string;
  readonly isPending: boolean;
  readonly error: Error | null;
  /** Empties the field where it is done. */
  readonly onCode: (code: string, empty: () => void) => void;
}

/** A field for one code of the box; it is kept nowhere. */
export function BoxCodeForm({ label, isPending, error, onCode }: BoxCodeFormProps) {
  const { t } = useTexts();
  const { register, handleSubmit, formState, reset } = useForm<{ code: string }>();
  return (
    <form
      noValidate
      autoComplete="off"
      onSubmit={(event) => void handleSubmit(({ code }) => onCode(code, () => reset()))(event)}
    >
      <TextField
        label={t('codeLabel')}
        hint={t('codeHint')}
        error={formState.errors.code?.message}
        maxLength={60}
        spellCheck={false}
        autoCapitalize="characters"
        className={styles.code}
        {...register('code', { validate: (code) => code.trim() !== '' || t('codeMissing') })}
      />
      <ProblemNotice error={error} />
      <button type="submit" className="button" disabled={isPending}>
        {label}
      </button>
    </form>
  );
}
