import type { CodingReview } from '../../api/types';
import { useTexts } from './texts/use-texts';

type Agreement = CodingReview['pairs'][number]['kinds'];

/** How far reviewers agree with the files and with each other. */
export function AgreementSection({ review }: { readonly review: CodingReview }) {
  const { t, day } = useTexts();
  const words = useAgreementWords();
  const { reviewers, pairs } = review;
  if (reviewers.length === 0) return null;
  return (
    <>
      <h2>{t('agreement.title')}</h2>
      <p>{t('agreement.lead')}</p>
      <div className="scroll" tabIndex={0} role="group" aria-label={t('agreement.title')}>
        <table>
          <caption className="visually-hidden">{t('agreement.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('agreement.between')}</th>
              <th scope="col" className="number">
                {t('agreement.findings')}
              </th>
              <th scope="col">{t('agreement.kinds')}</th>
              <th scope="col">{t('agreement.ties')}</th>
            </tr>
          </thead>
          <tbody>
            {reviewers.map(({ number, role, isYou, reviewed, lastDay, withFile }) => (
              <tr key={number}>
                <th scope="row">
                  {t(isYou ? 'agreement.you' : 'agreement.reviewer', {
                    ...{ number, role: t(`roles.${role}`) },
                  })}{' '}
                  <small className="quiet">{t('agreement.last', { day: day(lastDay) })}</small>
                </th>
                <td className="number">{reviewed}</td>
                <td>{words(withFile.kinds)}</td>
                <td>{words(withFile.ties)}</td>
              </tr>
            ))}
            {pairs.map(({ reviewers: [one, other], kinds, ties }) => (
              <tr key={`${one}-${other}`}>
                <th scope="row">{t('agreement.pair', { one, other })}</th>
                <td className="number">{kinds.compared}</td>
                <td>{words(kinds)}</td>
                <td>{words(ties)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function useAgreementWords() {
  const { t, language } = useTexts();
  const format = new Intl.NumberFormat(language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  return ({ compared, agreed, kappa }: Agreement) => {
    if (compared === 0) return t('agreement.none');
    const share = t('agreement.share', { agreed, compared });
    return kappa === null
      ? `${share} ${t('agreement.noKappa')}`
      : `${share} ${t('agreement.kappa', { kappa: format.format(kappa) })}`;
  };
}
