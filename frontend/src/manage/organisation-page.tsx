import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../api/client';
import { organisationQuery } from '../api/queries';
import type { Organisation, Unit } from '../api/types';
import { formatDay } from '../i18n/format';
import { PageTitle } from '../ui/page-title';
import { ProblemNotice } from '../ui/problem-notice';
import { QueryState } from '../ui/query-state';
import { ImportForm } from './import-form';
import { inTreeOrder } from './unit-tree';

const SCOPES = ['boern-og-unge', 'social-og-sundhed', 'arbejdsmarked', 'stabe'] as const;
const KINDS = ['forvaltning', 'center', 'enhed'] as const;

export function OrganisationPage() {
  const { t, i18n } = useTranslation();
  const organisation = useQuery(organisationQuery);
  return (
    <>
      <PageTitle>{t('manage.organisation')}</PageTitle>
      <QueryState query={organisation}>
        {(found) =>
          found.units.length === 0 ? (
            <p className="card">{t('manage.noOrganisation')}</p>
          ) : (
            <>
              <p>
                {t('manage.asOf', {
                  day: found.asOf ? formatDay(found.asOf, i18n.language) : '–',
                  leaders: found.leaders,
                })}
              </p>
              <UnitTable organisation={found} />
            </>
          )
        }
      </QueryState>
      <h2>{t('manage.import')}</h2>
      <ImportForm />
    </>
  );
}

function UnitTable({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: ({
      key,
      ...body
    }: {
      key: string;
      kind?: (typeof KINDS)[number];
      baselineScope?: (typeof SCOPES)[number] | null;
    }) => bodyOf(api.PATCH('/api/organisation/units/{key}', { params: { path: { key } }, body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: organisationQuery.queryKey }),
  });
  const scopeSelect = (unit: Unit) => (
    <select
      aria-label={`${t('manage.scope')}: ${unit.name}`}
      value={unit.baselineScope ?? ''}
      onChange={({ target }) =>
        change.mutate({
          key: unit.key,
          baselineScope: SCOPES.find((scope) => scope === target.value) ?? null,
        })
      }
    >
      <option value="">{t('manage.scopeNone')}</option>
      {SCOPES.map((scope) => (
        <option key={scope} value={scope}>
          {t(`subtheme.scopes.${scope}`)}
        </option>
      ))}
    </select>
  );
  return (
    <>
      <ProblemNotice error={change.error} />
      <div className="scroll" tabIndex={0} role="group" aria-label={t('manage.organisation')}>
        <table>
          <caption className="visually-hidden">{t('manage.organisation')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('manage.unit')}</th>
              <th scope="col">{t('manage.kind')}</th>
              <th scope="col" className="number">
                {t('manage.leaders')}
              </th>
              <th scope="col">{t('manage.scope')}</th>
            </tr>
          </thead>
          <tbody>
            {inTreeOrder(organisation.units).map(({ unit, depth }) => (
              <tr key={unit.key}>
                <th scope="row" className={`depth-${Math.min(depth, 3)}`}>
                  {unit.name}
                </th>
                <td>
                  {unit.kind === 'kommune' ? (
                    t('manage.kinds.kommune')
                  ) : (
                    <select
                      aria-label={`${t('manage.kind')}: ${unit.name}`}
                      value={unit.kind}
                      onChange={({ target }) =>
                        change.mutate({
                          key: unit.key,
                          kind: target.value as (typeof KINDS)[number],
                        })
                      }
                    >
                      {KINDS.map((kind) => (
                        <option key={kind} value={kind}>
                          {t(`manage.kinds.${kind}`)}
                        </option>
                      ))}
                    </select>
                  )}
                </td>
                <td className="number">{unit.leaders}</td>
                <td>{unit.kind === 'forvaltning' ? scopeSelect(unit) : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
