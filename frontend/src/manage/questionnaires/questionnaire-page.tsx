import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { questionnaireQuery, questionnairesQuery } from '../../api/queries';
import type { LocalisedText, Questionnaire } from '../../api/types';
import { PageTitle } from '../../ui/page-title';
import { QueryState } from '../../ui/query-state';
import { PrintCard } from './print-card';
import { ReadingTimeText } from './reading-time-text';
import { TextsTable } from './texts-table';
import { QuestionnairePreviewCard } from './questionnaire-preview-card';
import { useTexts } from './texts/use-texts';

/** All that one version of a questionnaire asks, in both languages. */
export function QuestionnairePage() {
  const { kind = '', version = '' } = useParams();
  const questionnaire = useQuery(questionnaireQuery(kind, version));
  return (
    <QueryState query={questionnaire} isPage>
      {(found) => <Asked questionnaire={found} />}
    </QueryState>
  );
}

function Asked({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const { t, language } = useTexts();
  const { kind, title, version, minutes, introduction, scale, themes, overall } = questionnaire;
  const { background, closing } = questionnaire;
  const { data: summaries } = useQuery(questionnairesQuery);
  const summary = summaries?.find((one) => one.kind === kind && one.version === version);
  const statements = themes.flatMap(({ subthemes }) => subthemes.flatMap((one) => one.statements));
  const answers = [...scale.points.map(({ text }) => text), scale.dontKnow, scale.notRelevant];
  return (
    <>
      <p>
        <Link to="/styring/spoergeskemaer">{t('allQuestionnaires')}</Link>
      </p>
      <PageTitle>{`${title[language]} (${version})`}</PageTitle>
      <p>{t('statements', { count: statements.length, minutes })}</p>
      {summary && <ReadingTimeText reading={summary.reading} />}
      <p className="quiet">{t('readingNote')}</p>
      <QuestionnairePreviewCard questionnaire={questionnaire} />
      <PrintCard questionnaire={questionnaire} />
      <p className="quiet">{t('problemNote')}</p>
      {introduction && (
        <TextsTable
          caption={t('introduction')}
          rows={[{ key: 'introduction', text: introduction }]}
        />
      )}
      {themes.map((theme) => (
        <section key={theme.key}>
          <h2>{theme.name[language]}</h2>
          {theme.subthemes.map((subtheme) => (
            <TextsTable
              key={subtheme.key}
              caption={subtheme.name[language]}
              rows={subtheme.statements}
            />
          ))}
          {theme.comment && <TextsTable caption={t('openQuestion')} rows={[theme.comment]} />}
        </section>
      ))}
      <section>
        <h2>{t('rest')}</h2>
        <TextsTable caption={t('overall')} rows={[overall]} />
        <TextsTable
          caption={t('background')}
          rows={background.map(({ key, text, options }) => ({
            key,
            text: withOptions(
              text,
              options.map((option) => option.text),
            ),
          }))}
        />
        {closing && <TextsTable caption={t('openQuestion')} rows={[closing]} />}
        <TextsTable
          caption={t('answerOptions')}
          rows={answers.map((text) => ({ key: text.da, text }))}
        />
      </section>
    </>
  );
}

function withOptions(question: LocalisedText, options: readonly LocalisedText[]): LocalisedText {
  const inLanguage = (language: 'da' | 'en') =>
    `${question[language]} (${options.map((option) => option[language]).join(' · ')})`;
  return { da: inLanguage('da'), en: inLanguage('en') };
}
