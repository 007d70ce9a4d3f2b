import {
  countWords,
  minutesToRead,
  readingTime,
} from '../../backend/src/questionnaire/reading-time';
import { readQuestionnaires } from '../../backend/src/questionnaire/files/questionnaire.repository';
import da from '../../frontend/src/answer/texts/da.json';
import en from '../../frontend/src/answer/texts/en.json';

const annual = readQuestionnaires('questionnaires').find(
  ({ content }) => content.kind === 'annual',
)!;

/** What the leader meets of the page's own texts, once each, with all that is not folded away. */
function pageWords({
  code,
  intro,
  comment,
  background,
  final,
  receipt,
  ...page
}: typeof da): number {
  const read = [
    [code.title, code.lead, code.label, code.hint, code.open],
    [
      intro.lead,
      intro.time,
      intro.minutes,
      intro.deadline,
      intro.until,
      intro.free,
      intro.optional,
    ],
    [intro.why, intro.purpose, intro.counted, intro.who, ...intro.rules],
    [...intro.inEnvelope.rules, intro.more, intro.start],
    [page.steps, page.step, page.progress, page.draft, page.back, page.next, comment.hint],
    [background.title, background.lead, final.title, final.none, final.ready, final.submit],
    [receipt.title, receipt.text, receipt.next, receipt.copyTitle, receipt.copy, receipt.remove],
  ];
  return read.flat().reduce((sum, text) => sum + countWords(text), 0);
}

describe.each([
  ['da', da],
  ['en', en],
] as const)('the annual survey in "%s"', (language, texts) => {
  const { words, questions } = readingTime(annual.content, language);

  it('takes less than ten minutes from the code in the letter to the receipt', () => {
    // A slow typist: a second a character.
    const typing = 13 / 60;
    const minutes = typing + minutesToRead(words + pageWords(texts), questions);
    expect(minutes).toBeLessThan(10);
    expect(minutes).toBeGreaterThan(5);
  });
});
