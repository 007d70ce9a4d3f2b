import { useTranslation } from 'react-i18next';
import type { PublicationPreview } from '../../../api/types';

type HiddenGroupsProps = Pick<PublicationPreview, 'groups' | 'breakdowns'>;

/** The groups that will not be shown, each with the reason; no figure goes with them. */
export function HiddenGroups({ groups, breakdowns }: HiddenGroupsProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language as 'da' | 'en';
  const nameOf = new Map(groups.map(({ key, name }) => [key, name]));
  const hidden = groups.filter(({ status }) => status === 'withheld');
  return (
    <>
      {hidden.length === 0 ? (
        <p>{t('manage.publication.nothingHidden')}</p>
      ) : (
        <table>
          <caption>{t('manage.publication.hidden')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('manage.unit')}</th>
              <th scope="col">{t('manage.where')}</th>
              <th scope="col">{t('manage.why')}</th>
            </tr>
          </thead>
          <tbody>
            {hidden.map(({ key, name, parentKey, reason }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td>{nameOf.get(parentKey ?? '') ?? ''}</td>
                <td>{t(`manage.publication.reasons.${reason ?? 'too-few'}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {breakdowns.length > 0 && (
        <ul>
          {breakdowns.map(({ key, name, groups: { shown, of } }) => (
            <li key={key}>
              {t('manage.publication.breakdown', { name: name[language], shown, of })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
