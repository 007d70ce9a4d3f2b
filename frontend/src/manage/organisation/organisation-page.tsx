import { useQuery } from '@tanstack/react-query';
import { organisationQuery, successionsQuery } from '../../api/queries';
import { formatDay } from '../../i18n/format';
import { PageTitle } from '../../ui/page-title';
import { QueryState } from '../../ui/query-state';
import { ClosedUnits } from './closed-units';
import { ImportForm } from './import/import-form';
import { SuccessionsSection } from './succession/successions-section';
import { UnitTable } from './unit-table';
import { useTexts } from './texts/use-texts';

export function OrganisationPage() {
  const { t, language } = useTexts();
  const organisation = useQuery(organisationQuery);
  const successions = useQuery(successionsQuery);
  const confirmed = (successions.data ?? []).filter(({ state }) => state === 'confirmed');
  return (
    <>
      <PageTitle>{t('organisation')}</PageTitle>
      <QueryState query={organisation}>
        {(found) =>
          found.units.length === 0 ? (
            <p className="card">{t('noOrganisation')}</p>
          ) : (
            <>
              <p>
                {t('asOf', {
                  day: found.asOf ? formatDay(found.asOf, language) : '–',
                  leaders: found.leaders,
                })}
              </p>
              <QueryState query={successions}>
                {(list) => <SuccessionsSection organisation={found} successions={list} />}
              </QueryState>
              <h2>{t('units')}</h2>
              <p className="quiet">{t('scopeText')}</p>
              <UnitTable organisation={found} successions={confirmed} />
              <ClosedUnits units={found.closedUnits} successions={confirmed} />
            </>
          )
        }
      </QueryState>
      <h2>{t('import')}</h2>
      <ImportForm />
    </>
  );
}
