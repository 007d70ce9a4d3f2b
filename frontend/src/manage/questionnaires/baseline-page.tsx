import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { api, bodyOf } from '../../api/client';
import { baselineNumbersQuery } from '../../api/queries';
import { readFile } from '../../api/read-file';
import { ErrorSummary } from '../../ui/error-summary';
import { PageTitle } from '../../ui/page-title';
import { ProblemNotice } from '../../ui/problem-notice';
import { QueryState } from '../../ui/query-state';
import { TextField } from '../../ui/text-field';
import { useTexts } from './texts/use-texts';

/** Imports the municipality's own figures for 2020. */
export function BaselinePage() {
  const { t } = useTexts();
  const queries = useQueryClient();
  const numbers = useQuery(baselineNumbersQuery);
  const { register, handleSubmit, formState } = useForm<{ numbers: FileList }>({
    shouldFocusError: false,
  });
  const send = useMutation({
    mutationFn: async ({ numbers: files }: { numbers: FileList }) => {
      const form = new FormData();
      if (files[0]) form.set('numbers', await readFile(files[0]));
      return bodyOf(api.POST('/api/baseline/numbers', { body: {}, bodySerializer: () => form }));
    },
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <>
      <PageTitle>{t('baseline')}</PageTitle>
      <QueryState query={numbers}>
        {({ numbers: count }) => <p>{t('baselineText', { count })}</p>}
      </QueryState>
      <form
        className="card"
        noValidate
        onSubmit={(event) => void handleSubmit((fields) => send.mutate(fields))(event)}
      >
        <ErrorSummary errors={formState.errors} submitCount={formState.submitCount} />
        <TextField
          type="file"
          accept=".csv"
          label={t('baselineFile')}
          error={formState.errors.numbers?.message}
          {...register('numbers', { required: t('form.numbersFile') })}
        />
        <ProblemNotice error={send.error} />
        <button className="button" type="submit" disabled={send.isPending}>
          {t('baselineImport')}
        </button>
      </form>
      <p role="status">{send.data ? t('baselineDone', { count: send.data.numbers }) : ''}</p>
    </>
  );
}
