import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate, Outlet } from 'react-router';
import { ProblemError } from '../api/client';
import { sessionQuery } from '../api/queries';
import type { Session } from '../api/types';
import { QueryState } from '../ui/query-state';

/** Lets those in who may come in. The server decides again at each call. */
export function RequireRole({ roles }: { readonly roles: readonly Session['role'][] }) {
  const { t } = useTranslation();
  const session = useQuery({ ...sessionQuery, retry: false });
  if (session.error instanceof ProblemError) return <Navigate to="/ind" replace />;
  return (
    <QueryState query={session}>
      {({ role }) =>
        roles.includes(role) ? <Outlet /> : <p className="problem">{t('access.forHr')}</p>
      }
    </QueryState>
  );
}
