import type { DetailedGroup, ShownStatement, Statement } from '../../../api/types';
import { useTexts } from '../texts/use-texts';

interface CountsTableProps {
  readonly statements: readonly Statement[];
  readonly group: DetailedGroup;
}

/** The bars in figures: how many gave each answer, and how many stood outside the scale. */
export function CountsTable({ statements, group }: CountsTableProps) {
  const { t, language } = useTexts();
  const caption = t('subtheme.countsCaption', { group: group.name });
  const scale = [0, 1, 2, 3, 4];
  return (
    <div className="scroll" tabIndex={0} role="group" aria-label={caption}>
      <table className="counts answers">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('subtheme.statement')}</th>
            {scale.map((place) => (
              <th scope="col" className={`number swatch-${place}`} key={place}>
                {t(`subtheme.scale.${place}`)}
              </th>
            ))}
            <th scope="col" className="number outside">
              {t('subtheme.dontKnow')}
            </th>
            <th scope="col" className="number">
              {t('subtheme.notRelevant')}
            </th>
          </tr>
        </thead>
        <tbody>
          {statements.map(({ key, text }) => {
            const result = group.statements[key];
            return (
              <tr key={key}>
                <th scope="row">{text[language]}</th>
                {result?.status === 'shown' && result.distribution ? (
                  <Counts distribution={result.distribution} outside={result.outside} />
                ) : (
                  <td colSpan={7} className="none">
                    {result?.status === 'shown'
                      ? t(`coarsened.${result.coarsened ?? 'nearly-unanimous'}`)
                      : t(`withheld.${result?.reason ?? 'too-few'}`)}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

interface CountsProps {
  readonly distribution: NonNullable<ShownStatement['distribution']>;
  readonly outside: ShownStatement['outside'];
}

/** Three categories lie under the five that they hold together. */
function Counts({ distribution, outside }: CountsProps) {
  const { t } = useTexts();
  const widths = distribution.categories === 5 ? [1, 1, 1, 1, 1] : [2, 1, 2];
  return (
    <>
      {distribution.counts.map((count, place) => (
        <td key={place} className="number" colSpan={widths[place]}>
          {count}
        </td>
      ))}
      {outside ? (
        <>
          <td className="number outside">{outside.dontKnow}</td>
          <td className="number">{outside.notRelevant}</td>
        </>
      ) : (
        <td colSpan={2} className="number outside none">
          {t('subtheme.notShown')}
        </td>
      )}
    </>
  );
}
