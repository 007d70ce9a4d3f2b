import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { api, bodyOf } from '../api/client';
import { sessionQuery } from '../api/queries';
import { PageTitle } from '../ui/page-title';
import { ProblemNotice } from '../ui/problem-notice';

/** Signs in with the token after # in the address, and takes it out of the address at once. */
export function SignInPage() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [token] = useState(() => window.location.hash.slice(1));
  const session = useQuery({ ...sessionQuery, retry: false, enabled: token === '' });
  const signIn = useMutation({
    mutationFn: () => bodyOf(api.POST('/api/session', { body: { token } })),
    onSuccess: (account) => {
      queries.clear();
      queries.setQueryData(sessionQuery.queryKey, account);
    },
  });
  const { mutate } = signIn;
  useEffect(() => {
    if (token === '' || window.location.hash === '') return;
    window.history.replaceState(window.history.state, '', '/ind');
    mutate();
  }, [token, mutate]);

  if (signIn.isSuccess || (token === '' && session.isSuccess))
    return <Navigate to="/resultater" replace />;
  const isWaiting = token !== '' && !signIn.isError;
  return (
    <>
      <PageTitle>{t('access.title')}</PageTitle>
      <ProblemNotice error={signIn.error} />
      <p role="status">{isWaiting ? t('access.signingIn') : t('access.needed')}</p>
    </>
  );
}
