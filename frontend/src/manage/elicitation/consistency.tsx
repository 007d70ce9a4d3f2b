import { useQuery } from '@tanstack/react-query';
import { SAME_WITHIN } from '@ledelsespuls/contracts/lists/results/elicited-words';
import { consistencyQuery } from '../../api/queries';
import { QueryState } from '../../ui/query-state';
import { formatFigure } from './format-figure';
import { useTexts } from './texts/use-texts';

/** How alike readers place a word the second time: of all, and of each without a name. */
export function Consistency({ id }: { readonly id: string }) {
  const { t, language } = useTexts();
  const consistency = useQuery(consistencyQuery(id));
  return (
    <>
      <h3>{t('consistency')}</h3>
      <p>{t('consistencyText', { within: SAME_WITHIN })}</p>
      <QueryState query={consistency}>
        {({ total, readers }) =>
          total.distance === null ? (
            <p>{t('consistencyNone')}</p>
          ) : (
            <>
              <p>
                {t('consistencyTotal', {
                  near: total.near,
                  repeats: total.repeats,
                  distance: formatFigure(total.distance, language),
                })}
              </p>
              <details>
                <summary>{t('eachReader')}</summary>
                <div className="scroll" tabIndex={0} role="group" aria-label={t('consistency')}>
                  <table>
                    <caption className="visually-hidden">{t('consistency')}</caption>
                    <thead>
                      <tr>
                        <th scope="col">{t('reader')}</th>
                        <th scope="col">{t('repeats')}</th>
                        <th scope="col">{t('near')}</th>
                        <th scope="col">{t('distance')}</th>
                      </tr>
                    </thead>
                    <tbody>
                      {readers.map(({ repeats, near, distance }, place) => (
                        <tr key={place}>
                          <th scope="row">{place + 1}</th>
                          <td>{repeats}</td>
                          <td>{near}</td>
                          <td>
                            {distance === null ? t('notKnown') : formatFigure(distance, language)}
                          </td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </div>
              </details>
            </>
          )
        }
      </QueryState>
    </>
  );
}
