import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, Outlet } from 'react-router';
import { ProblemError } from '../api/client';
import { sessionQuery } from '../api/queries';
import type { Session } from '../api/types';
import { PageTitle } from '../ui/page-title';
import { QueryState } from '../ui/query-state';

/** Lets those in who may come in. The server decides again at each call. */
export function RequireRole({ roles }: { readonly roles: readonly Session['role'][] }) {
  const session = useQuery({ ...sessionQuery, retry: false });
  if (session.error instanceof ProblemError) return <Navigate to="/ind" replace />;
  return (
    <QueryState query={session} isPage>
      {({ role }) => (roles.includes(role) ? <Outlet /> : <ForHr />)}
    </QueryState>
  );
}

function ForHr() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle>{t('access.noAccess')}</PageTitle>
      <p>{t('access.forHr')}</p>
      <Link to="/resultater">{t('notFound.link')}</Link>
    </>
  );
}
