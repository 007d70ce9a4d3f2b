import { useForm } from 'react-hook-form';
import type { UnitMerge } from '../../../api/types';
import { TextField } from '../../../ui/text-field';
import { useTexts } from '../texts/use-texts';

interface MergeSuggestionProps {
  readonly suggestion: UnitMerge;
  readonly isPending: boolean;
  readonly onMerge: (merge: UnitMerge) => void;
}

/** Units that could be shown together as one group, under a name that HR can change. */
export function MergeSuggestion({ suggestion, isPending, onMerge }: MergeSuggestionProps) {
  const { t } = useTexts();
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { name: suggestion.name },
  });
  return (
    <form
      noValidate
      onSubmit={(event) =>
        void handleSubmit(({ name }) => onMerge({ ...suggestion, name: name.trim() }))(event)
      }
    >
      <p>{t('publication.suggestion', { units: suggestion.name })}</p>
      <TextField
        label={t('publication.mergeName')}
        error={formState.errors.name?.message}
        {...register('name', { validate: (name) => name.trim() !== '' || t('form.groupName') })}
      />
      <button type="submit" className="button secondary" disabled={isPending}>
        {t('publication.merge')}
      </button>
    </form>
  );
}
