import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, bodyOf } from '../../api/client';
import { accountsQuery, organisationQuery } from '../../api/queries';
import type { Account, Unit } from '../../api/types';
import { ConfirmButton } from '../../ui/confirm-button';
import { PageTitle } from '../../ui/page-title';
import { ProblemNotice } from '../../ui/problem-notice';
import { QueryState } from '../../ui/query-state';
import { InviteForm } from './invite-form';
import { useTexts } from './texts/use-texts';

/** Who may sign in, and what they may see. */
export function AccountsPage() {
  const { t } = useTexts();
  const accounts = useQuery(accountsQuery);
  const organisation = useQuery(organisationQuery);
  return (
    <>
      <PageTitle>{t('accounts')}</PageTitle>
      <p>{t('lead')}</p>
      <QueryState query={accounts}>
        {(list) => (
          <QueryState query={organisation}>
            {({ units, closedUnits }) => {
              const forvaltninger = units.filter(({ kind }) => kind === 'forvaltning');
              return (
                <>
                  <AccountsTable accounts={list} units={[...units, ...closedUnits]} />
                  <h2>{t('invite')}</h2>
                  <InviteForm forvaltninger={forvaltninger} />
                  <p>
                    <Link to="/hentede-links">{t('downloads.title')}</Link>
                  </p>
                </>
              );
            }}
          </QueryState>
        )}
      </QueryState>
    </>
  );
}

interface AccountsTableProps {
  readonly accounts: readonly Account[];
  /** Closed ones too: an account of a forvaltning that was reorganised goes on in what came of it. */
  readonly units: readonly Pick<Unit, 'key' | 'name'>[];
}

function AccountsTable({ accounts, units }: AccountsTableProps) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: (id: string) =>
      bodyOf(api.DELETE('/api/accounts/{id}', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: accountsQuery.queryKey }),
  });
  const nameOf = (key: string) => units.find((unit) => unit.key === key)?.name ?? key;
  return (
    <>
      <ProblemNotice error={remove.error} />
      <div className="scroll" tabIndex={0} role="group" aria-label={t('accounts')}>
        <table>
          <caption className="visually-hidden">{t('accounts')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('mail')}</th>
              <th scope="col">{t('role')}</th>
              <th scope="col">{t('sees')}</th>
              <th scope="col">
                <span className="visually-hidden">{t('remove')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {accounts.map(({ id, mail, role, forvaltningKeys }) => (
              <tr key={id}>
                <th scope="row">{mail}</th>
                <td>{t(`roles.${role}`)}</td>
                <td>
                  {role === 'forvaltningschef'
                    ? t('seesSome', { names: forvaltningKeys.map(nameOf).join(', ') })
                    : t(`seesAll.${role}`)}
                </td>
                <td>
                  <ConfirmButton
                    label={t('removeOne', { mail })}
                    className="button secondary"
                    isPending={remove.isPending}
                    onConfirm={() => remove.mutate(id)}
                  >
                    <p>{t('removeText')}</p>
                  </ConfirmButton>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
