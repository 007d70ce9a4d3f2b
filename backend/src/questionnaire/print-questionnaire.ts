import { BOXES_HEIGHT, drawChoices, drawLines, linesHeight } from '../paper/answer-places';
import type { Fonts } from '../paper/fonts.repository';
import { TaggedDocument } from '../paper/tagged-document';
import { PAPER_TEXTS } from './paper-texts';
import type { LocalisedText, Questionnaire, Statement, Theme } from './questionnaire';
import { statementsOf } from './questionnaire-lookups';

const COMMENT_LINES = 4;

/** Space around headings and paragraphs, in points. */
const HEADING_HEIGHT = 36;
const PARAGRAPH_GAP = 14;
const RELEVANCE_SIZE = 10;

interface Question {
  readonly text: LocalisedText;
  readonly relevance?: LocalisedText;
}

/** A questionnaire as a PDF to fill in by hand, in one language. A theme is split only where it must. */
export function printQuestionnaire(
  questionnaire: Questionnaire,
  language: 'da' | 'en',
  fonts: Fonts,
): Promise<Buffer> {
  const { kind, version, minutes, introduction, scale, themes, overall, background, closing } =
    questionnaire;
  const texts = PAPER_TEXTS[language];
  const say = (text: LocalisedText) => text[language];
  const paper = new TaggedDocument(fonts, { title: say(questionnaire.title), language });
  const points = scale.points.map(({ text }) => say(text));
  const dontKnow = say(scale.dontKnow);
  const notRelevant = say(scale.notRelevant);
  let number = 0;
  const questionHeight = ({ text, relevance }: Question) =>
    paper.heightOf(say(text)) + (relevance ? paper.heightOf(say(relevance)) : 0) + BOXES_HEIGHT;
  const commentHeight = (text: LocalisedText) =>
    paper.heightOf(say(text)) + PARAGRAPH_GAP + linesHeight(COMMENT_LINES);
  const themeHeight = ({ subthemes, comment }: Theme) =>
    [
      HEADING_HEIGHT * (1 + subthemes.length),
      ...subthemes.flatMap(({ statements }) => statements.map(questionHeight)),
      comment ? commentHeight(comment.text) : 0,
    ].reduce((sum, height) => sum + height);
  const ask = <Asked extends Question>(
    questions: readonly Asked[],
    rowsOf: (question: Asked) => string[][],
  ) => {
    const add = paper.list();
    for (const question of questions) {
      number += 1;
      paper.keep(questionHeight(question));
      add(`${number}.`, (body) => {
        paper.write(body, 'P', say(question.text));
        if (question.relevance)
          paper.write(body, 'P', say(question.relevance), { size: RELEVANCE_SIZE });
        drawChoices(paper, body, rowsOf(question));
      });
    }
  };
  const answersTo = ({ withoutDontKnow = false }: Statement) => [
    points,
    withoutDontKnow ? [notRelevant] : [dontKnow, notRelevant],
  ];
  const comment = (text: LocalisedText) => {
    paper.keep(commentHeight(text));
    paper.paragraph(say(text));
    drawLines(paper, COMMENT_LINES);
  };

  paper.section(say(questionnaire.title), false);
  paper.heading(1, say(questionnaire.title));
  paper.paragraph(texts.about(version, statementsOf(questionnaire).length, minutes));
  paper.heading(2, texts.how);
  paper.numbered(texts.rules);
  paper.heading(2, texts.scale);
  paper.bullets([...points, dontKnow, notRelevant]);
  if (introduction) paper.paragraph(say(introduction));
  for (const theme of themes) {
    paper.section(say(theme.name), !paper.hasRoom(themeHeight(theme)));
    paper.heading(2, say(theme.name));
    for (const subtheme of theme.subthemes) {
      paper.heading(3, say(subtheme.name));
      ask(subtheme.statements, answersTo);
    }
    if (theme.comment) comment(theme.comment.text);
  }
  if (background.length > 0) {
    paper.section(texts.background, true);
    paper.heading(2, texts.background);
    ask(background, ({ options }) => [options.map(({ text }) => say(text))]);
  }
  const endHeight =
    HEADING_HEIGHT * 2 + questionHeight(overall) + (closing ? commentHeight(closing.text) : 0);
  paper.section(texts.end, !paper.hasRoom(endHeight));
  paper.heading(2, texts.end);
  ask([overall], answersTo);
  if (closing) comment(closing.text);
  paper.paragraph(texts.thanks);
  return paper.finish((page, count) => texts.footer(kind, version, page, count));
}
