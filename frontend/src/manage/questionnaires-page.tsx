import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { questionnaireQuery, questionnairesQuery } from '../api/queries';
import { PageTitle } from '../ui/page-title';
import { QueryState } from '../ui/query-state';

/** Every questionnaire with all that it asks, in the language of the reader. */
export function QuestionnairesPage() {
  const { t, i18n } = useTranslation();
  const language = i18n.language as 'da' | 'en';
  const questionnaires = useQuery(questionnairesQuery);
  return (
    <>
      <PageTitle>{t('manage.questionnaires')}</PageTitle>
      <QueryState query={questionnaires}>
        {(list) =>
          list.map(({ kind, version, title, statements, minutes }) => (
            <section key={`${kind}/${version}`} className="card">
              <h2 style={{ marginTop: 0 }}>
                {title[language]} ({version})
              </h2>
              <p className="quiet">{t('manage.statements', { count: statements, minutes })}</p>
              <Statements kind={kind} version={version} />
            </section>
          ))
        }
      </QueryState>
    </>
  );
}

function Statements({ kind, version }: { readonly kind: string; readonly version: string }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language as 'da' | 'en';
  const questionnaire = useQuery(questionnaireQuery(kind, version));
  return (
    <QueryState query={questionnaire}>
      {({ themes, overall, background }) => (
        <>
          {themes.map((theme) => (
            <details key={theme.key}>
              <summary>{theme.name[language]}</summary>
              {theme.subthemes.map(({ key, name, statements }) => (
                <div key={key}>
                  <h3>{name[language]}</h3>
                  <ul>
                    {statements.map((statement) => (
                      <li key={statement.key}>{statement.text[language]}</li>
                    ))}
                  </ul>
                </div>
              ))}
              {theme.comment && <p>{theme.comment.text[language]}</p>}
            </details>
          ))}
          <details>
            <summary>{t('manage.rest')}</summary>
            <ul>
              <li>{overall.text[language]}</li>
              {background.map(({ key, text, options }) => (
                <li key={key}>
                  {text[language]} ({options.map((option) => option.text[language]).join(', ')})
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
    </QueryState>
  );
}
