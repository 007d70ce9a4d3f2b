import { useTranslation } from 'react-i18next';
import { PageTitle } from './page-title';

const PARTS = ['tried', 'known', 'contact', 'statement'] as const;

/** How far the program itself is accessible. The statement that the law asks for is the municipality's own. */
export function AccessibilityPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle>{t('accessibility.title')}</PageTitle>
      {PARTS.map((part) => (
        <section key={part}>
          <h2>{t(`accessibility.${part}.title`)}</h2>
          <p>{t(`accessibility.${part}.text`)}</p>
        </section>
      ))}
    </>
  );
}
