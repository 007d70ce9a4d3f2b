import type { Organisation, Succession } from '../../api/types';
import { useTexts } from './texts/use-texts';

interface ClosedUnitsProps {
  readonly units: Organisation['closedUnits'];
  /** Those that HR has confirmed. */
  readonly successions: readonly Succession[];
}

/** Units that are there no more, and what succeeded them. */
export function ClosedUnits({ units, successions }: ClosedUnitsProps) {
  const { t, day } = useTexts();
  if (units.length === 0) return null;
  const title = t('closedTitle', { count: units.length });
  const successorsOf = (key: string) =>
    successions.filter(({ predecessor }) => predecessor.key === key);
  return (
    <details>
      <summary>{title}</summary>
      <div className="scroll" tabIndex={0} role="group" aria-label={title}>
        <table>
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t('unit')}</th>
              <th scope="col">{t('kind')}</th>
              <th scope="col">{t('closed')}</th>
              <th scope="col">{t('succeededBy')}</th>
            </tr>
          </thead>
          <tbody>
            {units.map(({ key, name, kind, closedOn }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td>{t(`kinds.${kind}`)}</td>
                <td>{day(closedOn)}</td>
                <td>
                  {successorsOf(key)
                    .map(({ successor }) => successor.name)
                    .join(', ') || t('noSuccessor')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
