import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { noticeQuery } from '../api/queries';
import { PageTitle } from './page-title';

const PARTS = ['tried', 'known', 'contact', 'statement'] as const;

/** How far the program itself is accessible. The statement that the law asks for is the municipality's own. */
export function AccessibilityPage() {
  const { t } = useTranslation();
  const { data: notice } = useQuery(noticeQuery);
  const address = notice?.accessibilityStatement;
  return (
    <>
      <PageTitle>{t('accessibility.title')}</PageTitle>
      {address && (
        <p>
          <a href={address}>{t('accessibility.own', { organisation: notice.organisation })}</a>
        </p>
      )}
      {PARTS.map((part) => (
        <section key={part}>
          <h2>{t(`accessibility.${part}.title`)}</h2>
          <p>{t(`accessibility.${part}.text`)}</p>
        </section>
      ))}
    </>
  );
}
