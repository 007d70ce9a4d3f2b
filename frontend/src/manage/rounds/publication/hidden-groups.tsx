import type { PublicationPreview } from '../../../api/types';
import { useTexts } from '../texts/use-texts';

type HiddenGroupsProps = Pick<PublicationPreview, 'groups' | 'breakdowns'>;

/** The groups that will not be shown, each with the reason; no figure goes with them. */
export function HiddenGroups({ groups, breakdowns }: HiddenGroupsProps) {
  const { t, language } = useTexts();
  const nameOf = new Map(groups.map(({ key, name }) => [key, name]));
  const hidden = groups.filter((group) => group.status === 'withheld');
  return (
    <>
      {hidden.length === 0 ? (
        <p>{t('publication.nothingHidden')}</p>
      ) : (
        <table>
          <caption>{t('publication.hidden')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('unit')}</th>
              <th scope="col">{t('where')}</th>
              <th scope="col">{t('why')}</th>
            </tr>
          </thead>
          <tbody>
            {hidden.map(({ key, name, parentKey, reason }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td>{nameOf.get(parentKey ?? '') ?? ''}</td>
                <td>{t(`publication.reasons.${reason}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {breakdowns.length > 0 && (
        <ul>
          {breakdowns.map(({ key, name, groups: { shown, of } }) => (
            <li key={key}>{t('publication.breakdown', { name: name[language], shown, of })}</li>
          ))}
        </ul>
      )}
    </>
  );
}
