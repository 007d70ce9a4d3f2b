import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation, useNavigate } from 'react-router';
import { api, bodyOf, ProblemError } from '../api/client';
import { sessionQuery } from '../api/queries';
import { PageTitle } from '../ui/page-title';
import { ProblemNotice } from '../ui/problem-notice';

/**
 * Signs in with the token after # in the address, and takes it out of the address at once. A link
 * pasted into a tab that already shows this page changes only what is after #, so that is watched.
 */
export function SignInPage() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const token = useLocation().hash.slice(1);
  const sent = useRef('');
  const signIn = useMutation({
    mutationFn: (link: string) => bodyOf(api.POST('/api/session', { body: { token: link } })),
    onSuccess: (account) => {
      queries.clear();
      queries.setQueryData(sessionQuery.queryKey, account);
    },
  });
  const { mutate } = signIn;
  useEffect(() => {
    if (token === '') return;
    void navigate('/ind', { replace: true });
    // A token works once: React's second run of an effect in development must not spend it again.
    if (sent.current === token) return;
    sent.current = token;
    mutate(token);
  }, [token, mutate, navigate]);

  const hasLink = token !== '' || !signIn.isIdle;
  const session = useQuery({ ...sessionQuery, retry: false, enabled: !hasLink });
  if (signIn.isSuccess || (!hasLink && session.isSuccess))
    return <Navigate to="/resultater" replace />;
  const canRetry = signIn.isError && !(signIn.error instanceof ProblemError);
  return (
    <>
      <PageTitle>{t('access.title')}</PageTitle>
      <ProblemNotice error={signIn.error} />
      {canRetry && (
        <button type="button" className="button" onClick={() => mutate(sent.current)}>
          {t('failed.retry')}
        </button>
      )}
      <p role="status">{hasLink ? !signIn.isError && t('access.signingIn') : t('access.needed')}</p>
    </>
  );
}
