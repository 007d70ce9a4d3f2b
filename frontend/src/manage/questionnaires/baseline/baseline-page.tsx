import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { baselineBackgroundQuery, baselineNumbersQuery } from '../../../api/queries';
import { PageTitle } from '../../../ui/page-title';
import { QueryState } from '../../../ui/query-state';
import { BackgroundTable } from './background-table';
import { FigureUpload } from './figure-upload';
import { useTexts } from '../texts/use-texts';

/** Asks HR for the municipality's own figures of 2020, which come before anybody judges words. */
export function BaselinePage() {
  const { t } = useTexts();
  const numbers = useQuery(baselineNumbersQuery);
  const background = useQuery(baselineBackgroundQuery);
  return (
    <>
      <PageTitle>{t('baseline')}</PageTitle>
      <p className="lead">{t('figures.lead')}</p>
      <p>{t('figures.found')}</p>
      <h2>{t('figures.numbers.title')}</h2>
      <QueryState query={numbers}>
        {({ numbers: count }) => <p>{t('figures.numbers.now', { count })}</p>}
      </QueryState>
      <FigureUpload
        field="numbers"
        how={t('figures.numbers.how')}
        example={
          'group;item;n;favourable\nkommunen;3b;78;41 %\n\ngroup;item;n;c1;c2;c3;c4;c5\nkommunen;enough-time-to-lead;78;9;20;17;24;8'
        }
      >
        <FormLink of="numbers" />
      </FigureUpload>
      <h2>{t('figures.background.title')}</h2>
      <QueryState query={background}>{(body) => <BackgroundTable background={body} />}</QueryState>
      <FigureUpload
        field="background"
        how={t('figures.background.how')}
        example={
          'question;option;n\nexperience;0-2;12\n\nquestion;option;share;n\nspan;10-19;31 %;78'
        }
      >
        <FormLink of="background" />
      </FigureUpload>
      <p>
        {t('figures.without')} <Link to="/styring/kodning">{t('figures.toCoding')}</Link>
      </p>
    </>
  );
}

/** A file to fill in, with the keys of the newest annual questionnaire. */
function FormLink({ of }: { readonly of: 'numbers' | 'background' }) {
  const { t, language } = useTexts();
  return (
    <p>
      <a href={`/api/baseline/${of}/form/${language}`} download>
        {t(`figures.${of}.form`)}
      </a>
    </p>
  );
}
