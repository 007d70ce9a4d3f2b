import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { organisationQuery } from '../api/queries';
import { formatDay } from '../i18n/format';
import { PageTitle } from '../ui/page-title';
import { QueryState } from '../ui/query-state';
import { ImportForm } from './import-form';
import { UnitTable } from './unit-table';

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
              <p className="quiet">{t('manage.scopeText')}</p>
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
