import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { questionnairesQuery } from '../../api/queries';
import { PageTitle } from '../../ui/page-title';
import { QueryState } from '../../ui/query-state';
import { ReadingTimeText } from './reading-time-text';
import { ReleaseStep } from './release-step';
import { useTexts } from './texts/use-texts';

export function QuestionnairesPage() {
  const { t, language } = useTexts();
  const questionnaires = useQuery(questionnairesQuery);
  return (
    <>
      <PageTitle>{t('questionnaires')}</PageTitle>
      <p>{t('questionnairesText')}</p>
      <QueryState query={questionnaires}>
        {(list) =>
          list.length === 0 ? (
            <p className="card">{t('noQuestionnaires')}</p>
          ) : (
            list.map((questionnaire) => {
              const { kind, version, title, statements, minutes, reading } = questionnaire;
              return (
                <section key={`${kind}/${version}`} className="card">
                  <h2>
                    <Link to={`${kind}/${version}`}>
                      {title[language]} ({version})
                    </Link>
                  </h2>
                  <p>{t('statements', { count: statements, minutes })}</p>
                  <ReadingTimeText reading={reading} />
                  <ReleaseStep questionnaire={questionnaire} />
                </section>
              );
            })
          )
        }
      </QueryState>
    </>
  );
}
