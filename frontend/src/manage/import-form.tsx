import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../api/client';
import { organisationQuery } from '../api/queries';
import type { ImportPreview } from '../api/types';
import { ProblemNotice } from '../ui/problem-notice';
import { TextField } from '../ui/text-field';
import { ImportPreviewCard } from './import-preview-card';

interface ImportFields {
  readonly leaders: FileList;
  readonly units: FileList;
  readonly asOf: string;
}

/** Two steps: what the files would change, and then carrying it out. */
export function ImportForm() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { register, handleSubmit, formState } = useForm<ImportFields>({
    defaultValues: { asOf: new Date().toISOString().slice(0, 10) },
  });
  const preview = useMutation({
    mutationFn: ({ leaders, units, asOf }: ImportFields) => {
      const form = new FormData();
      form.set('asOf', asOf);
      if (leaders[0]) form.set('leaders', leaders[0]);
      if (units[0]) form.set('units', units[0]);
      return bodyOf(
        api.POST('/api/organisation/imports', {
          body: { asOf, leaders: '' },
          bodySerializer: () => form,
        }),
      );
    },
  });
  const commit = useMutation({
    mutationFn: ({ id, acceptRejected }: Pick<ImportPreview, 'id'> & { acceptRejected: boolean }) =>
      bodyOf(
        api.POST('/api/organisation/imports/{id}/commit', {
          params: { path: { id } },
          body: { acceptRejected },
        }),
      ),
    onSuccess: () => {
      preview.reset();
      void queries.invalidateQueries({ queryKey: organisationQuery.queryKey });
    },
  });
  const required = { required: t('manage.required') };
  return (
    <>
      <form
        className="card"
        noValidate
        onSubmit={(event) =>
          void handleSubmit((fields) => {
            commit.reset();
            preview.mutate(fields);
          })(event)
        }
      >
        <p>{t('manage.importHint')}</p>
        <TextField
          type="file"
          accept=".csv,.xlsx,.txt"
          label={t('manage.leadersFile')}
          error={formState.errors.leaders?.message}
          {...register('leaders', required)}
        />
        <TextField
          type="file"
          accept=".csv,.xlsx,.txt"
          label={t('manage.unitsFile')}
          {...register('units')}
        />
        <TextField
          type="date"
          label={t('manage.asOfField')}
          error={formState.errors.asOf?.message}
          {...register('asOf', required)}
        />
        <ProblemNotice error={preview.error} />
        <button className="button" type="submit" disabled={preview.isPending}>
          {t('manage.preview')}
        </button>
      </form>
      <p role="status">{commit.isSuccess ? t('manage.committed') : ''}</p>
      {preview.data && (
        <ImportPreviewCard
          preview={preview.data}
          isPending={commit.isPending}
          error={commit.error}
          onCommit={(acceptRejected) => commit.mutate({ id: preview.data.id, acceptRejected })}
        />
      )}
    </>
  );
}
