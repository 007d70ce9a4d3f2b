import type { Method } from '../../api/types';
import { useTexts } from './texts/use-texts';

/** How far people of the municipality have reviewed the coding: by what role and when, and no names. */
export function CodingReview({ review }: Pick<Method, 'review'>) {
  const { t, language, day } = useTexts();
  const { reviewed, findings, disputed, inForce, roles, withFile } = review;
  if (reviewed === 0) return <p>{t('page.coding.review.none')}</p>;
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const kappa = ({ kinds, ties }: typeof withFile) =>
    [['kinds', kinds] as const, ['ties', ties] as const]
      .filter(([, { compared }]) => compared > 0)
      .map(([what, one]) =>
        one.kappa === null
          ? t(`page.coding.review.${what}Alike`, { agreed: one.agreed, compared: one.compared })
          : t(`page.coding.review.${what}`, {
              ...{ agreed: one.agreed, compared: one.compared },
              kappa: format.format(one.kappa),
            }),
      );
  return (
    <>
      <p>{t('page.coding.review.some', { reviewed, findings })}</p>
      <ul>
        {roles.map(({ role, reviewers, reviewed: own, lastDay }) => (
          <li key={role}>
            {t(`page.coding.review.roles.${role}`, {
              ...{ count: reviewers, reviewed: own, day: day(lastDay) },
            })}
          </li>
        ))}
      </ul>
      <p>
        {kappa(withFile).join(' ')} {t('page.coding.review.caveat')}
      </p>
      <p>
        {t('page.coding.review.disputed', { count: disputed })}{' '}
        {t('page.coding.review.inForce', { count: inForce })}
      </p>
    </>
  );
}
