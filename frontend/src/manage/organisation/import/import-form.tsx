import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { Link } from 'react-router';
import { api, bodyOf } from '../../../api/client';
import { organisationQuery } from '../../../api/queries';
import { readFile } from '../../../api/read-file';
import type { ImportPreview } from '../../../api/types';
import { localDay } from '../../../i18n/format';
import { ErrorSummary } from '../../../ui/error-summary';
import { ProblemNotice } from '../../../ui/problem-notice';
import { TextField } from '../../../ui/text-field';
import { ImportPreviewCard, type Accepted } from './import-preview-card';
import { useTexts } from '../texts/use-texts';
import styles from '../../manage.module.css';

interface ImportFields {
  readonly leaders: FileList;
  /** Undefined once the field has been emptied. */
  readonly units: FileList | undefined;
  readonly asOf: string;
}

/** Two steps: what the files would change, and then carrying it out. */
export function ImportForm() {
  const { t } = useTexts();
  const queries = useQueryClient();
  const { register, handleSubmit, formState, resetField } = useForm<ImportFields>({
    defaultValues: { asOf: localDay(new Date()) },
    shouldFocusError: false,
  });
  const preview = useMutation({
    mutationFn: async ({ leaders, units, asOf }: ImportFields) => {
      const form = new FormData();
      form.set('asOf', asOf);
      if (leaders[0]) form.set('leaders', await readFile(leaders[0]));
      if (units?.[0]) form.set('units', await readFile(units[0]));
      return bodyOf(
        api.POST('/api/organisation/imports', {
          body: { asOf, leaders: '' },
          bodySerializer: () => form,
        }),
      );
    },
  });
  const commit = useMutation({
    mutationFn: ({ id, ...body }: Pick<ImportPreview, 'id'> & Accepted) =>
      bodyOf(
        api.POST('/api/organisation/imports/{id}/commit', {
          params: { path: { id } },
          body,
        }),
      ),
    onSuccess: () => {
      preview.reset();
      resetField('leaders');
      resetField('units');
      void queries.invalidateQueries({ queryKey: organisationQuery.queryKey });
    },
  });
  return (
    <>
      <form
        className="card"
        noValidate
        // A preview of files that are no longer chosen must not be carried out.
        onChange={() => preview.reset()}
        onSubmit={(event) =>
          void handleSubmit((fields) => {
            commit.reset();
            preview.mutate(fields);
          })(event)
        }
      >
        <ErrorSummary errors={formState.errors} submitCount={formState.submitCount} />
        <p>{t('importHint')}</p>
        <TextField
          type="file"
          accept=".csv,.xlsx,.txt"
          label={t('leadersFile')}
          error={formState.errors.leaders?.message}
          {...register('leaders', { required: t('form.leadersFile') })}
        />
        <TextField
          type="file"
          accept=".csv,.xlsx,.txt"
          label={t('unitsFile')}
          {...register('units')}
        />
        <TextField
          type="date"
          label={t('asOfField')}
          error={formState.errors.asOf?.message}
          {...register('asOf', { required: t('form.asOf') })}
        />
        <ProblemNotice error={preview.error} />
        <button className="button" type="submit" disabled={preview.isPending}>
          {t('preview.show')}
        </button>
        <p role="status">{preview.isPending ? t('preview.reading') : ''}</p>
      </form>
      <p role="status" className={styles.done}>
        {commit.isSuccess && (
          <>
            {t('committed')} <Link to="/styring">{t('toDashboard')}</Link>
          </>
        )}
      </p>
      {preview.data && (
        <ImportPreviewCard
          key={preview.data.id}
          preview={preview.data}
          isPending={commit.isPending}
          error={commit.error}
          onCommit={(accepted) => commit.mutate({ id: preview.data.id, ...accepted })}
        />
      )}
    </>
  );
}
