import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { api, bodyOf } from '../../api/client';
import { anyCoding, sessionQuery } from '../../api/queries';
import { readFile } from '../../api/read-file';
import { ConfirmButton } from '../../ui/confirm-button';
import { ErrorSummary } from '../../ui/error-summary';
import { ProblemNotice } from '../../ui/problem-notice';
import { TextField } from '../../ui/text-field';
import { useTexts } from './texts/use-texts';
import styles from '../manage.module.css';

/** Whether the report's own lines can be shown, and for HR how the program is given them. */
export function ReportTextSection({ day: given }: { readonly day: string | null }) {
  const { t, day } = useTexts();
  const { data: session } = useQuery(sessionQuery);
  const isHr = session?.role === 'hr';
  return (
    <>
      <h2>{t('text.title')}</h2>
      <p>
        {given
          ? t('text.given', { day: day(given) })
          : t(isHr ? 'text.missing' : 'text.missingForYou')}
      </p>
      {isHr && <ReportTextForm isGiven={given !== null} />}
    </>
  );
}

function ReportTextForm({ isGiven }: { readonly isGiven: boolean }) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const { register, handleSubmit, formState, reset } = useForm<{ report: FileList }>({
    shouldFocusError: false,
  });
  const onSuccess = () => queries.invalidateQueries(anyCoding);
  const give = useMutation({
    mutationFn: async ({ report }: { report: FileList }) => {
      const form = new FormData();
      if (report[0]) form.set('report', await readFile(report[0]));
      return bodyOf(api.PUT('/api/coding/report-text', { body: {}, bodySerializer: () => form }));
    },
    onSuccess: () => {
      reset();
      return onSuccess();
    },
  });
  const drop = useMutation({ mutationFn: () => api.DELETE('/api/coding/report-text'), onSuccess });
  return (
    <details open={give.error !== null}>
      <summary>{t(isGiven ? 'text.change' : 'text.add')}</summary>
      <form
        className="card"
        noValidate
        onSubmit={(event) => void handleSubmit((fields) => give.mutate(fields))(event)}
      >
        <ErrorSummary errors={formState.errors} submitCount={formState.submitCount} />
        <p>{t('text.how')}</p>
        <TextField
          type="file"
          accept=".txt,text/plain"
          label={t('text.file')}
          error={formState.errors.report?.message}
          {...register('report', { required: t('text.chooseFile') })}
        />
        <ProblemNotice error={give.error ?? drop.error} />
        <div className="actions">
          <button className="button" type="submit" disabled={give.isPending}>
            {t('text.give')}
          </button>
          {isGiven && (
            <ConfirmButton
              className="button secondary"
              label={t('text.drop')}
              isPending={drop.isPending}
              onConfirm={() => drop.mutate()}
            >
              <p>{t('text.dropText')}</p>
            </ConfirmButton>
          )}
        </div>
      </form>
      <p role="status" className={styles.done}>
        {give.data && t('text.done', { lines: give.data.lines })}
      </p>
    </details>
  );
}
