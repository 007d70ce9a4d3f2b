import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { api } from '../../../api/client';
import { readFile } from '../../../api/read-file';
import { ErrorSummary } from '../../../ui/error-summary';
import { ProblemNotice } from '../../../ui/problem-notice';
import { TextField } from '../../../ui/text-field';
import { useTexts } from '../texts/use-texts';
import styles from '../../manage.module.css';
import ownStyles from '../questionnaires.module.css';

interface FigureUploadProps {
  readonly field: 'numbers' | 'background';
  readonly how: string;
  /** Of the file's first lines. */
  readonly example: string;
  readonly children: ReactNode;
}

/** Imports a file of figures of 2020 in place of those before; a wrong one changes nothing and says where. */
export function FigureUpload({ field, how, example, children }: FigureUploadProps) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const { register, handleSubmit, formState, reset } = useForm<{ file: FileList }>({
    shouldFocusError: false,
  });
  const send = useMutation({
    mutationFn: async ({ file }: { file: FileList }) => {
      const form = new FormData();
      if (file[0]) form.set(field, await readFile(file[0]));
      return api.POST(`/api/baseline/${field}`, { body: {}, bodySerializer: () => form });
    },
    onSuccess: () => {
      reset();
      return queries.invalidateQueries();
    },
  });
  return (
    <form
      className="card"
      noValidate
      onSubmit={(event) => void handleSubmit((fields) => send.mutate(fields))(event)}
    >
      <ErrorSummary errors={formState.errors} submitCount={formState.submitCount} />
      <p>{how}</p>
      {children}
      <details>
        <summary>{t('figures.example')}</summary>
        <pre className={ownStyles.example}>{example}</pre>
      </details>
      <TextField
        type="file"
        accept=".csv,text/csv"
        label={t(`figures.${field}.file`)}
        error={formState.errors.file?.message}
        {...register('file', { required: t('form.numbersFile') })}
      />
      <ProblemNotice error={send.error} />
      <button className="button" type="submit" disabled={send.isPending}>
        {t(`figures.${field}.import`)}
      </button>
      <p role="status" className={styles.done}>
        {send.isSuccess && t('figures.done')}
      </p>
    </form>
  );
}
