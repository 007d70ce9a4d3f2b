import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api } from '../../api/client';
import { calendarQuery, questionnairesQuery } from '../../api/queries';
import type { QuestionnaireSummary } from '../../api/types';
import { ConfirmButton } from '../../ui/confirm-button';
import { ProblemNotice } from '../../ui/problem-notice';
import { useTexts } from './texts/use-texts';
import styles from '../manage.module.css';

/** Whether a version is released, and the button that releases it. */
export function ReleaseStep({ questionnaire }: { readonly questionnaire: QuestionnaireSummary }) {
  const { t, language } = useTexts();
  const queries = useQueryClient();
  const { kind, version, isReleased } = questionnaire;
  const title = questionnaire.title[language];
  const release = useMutation({
    mutationFn: () =>
      api.POST('/api/questionnaires/{kind}/{version}/release', {
        params: { path: { kind, version } },
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: questionnairesQuery.queryKey });
      await queries.invalidateQueries({ queryKey: calendarQuery.queryKey });
    },
  });
  return (
    <>
      <p>
        <span className={styles.state}>{t(isReleased ? 'release.released' : 'release.draft')}</span>
      </p>
      {!isReleased && (
        <ConfirmButton
          label={t('release.release')}
          className="button secondary"
          isPending={release.isPending}
          onConfirm={() => release.mutate()}
        >
          <p>{t('release.text', { title, version })}</p>
        </ConfirmButton>
      )}
      <p role="status" className={styles.done}>
        {release.isSuccess && (
          <>
            {t('release.done', { title })} <Link to="/styring">{t('toDashboard')}</Link>
          </>
        )}
      </p>
      <ProblemNotice error={release.error} />
    </>
  );
}
