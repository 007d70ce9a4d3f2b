import {
  countWords,
  minutesToRead,
  readingTime,
} from '../../backend/src/questionnaire/reading-time';
import { withRecollection } from '../../backend/src/questionnaire/with-recollection';
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
  const minutesOf = (asked: typeof annual.content, more = 0) => {
    const { words, questions } = readingTime(asked, language);
    // A slow typist: a second a character.
    const typing = 13 / 60;
    return typing + minutesToRead(words + pageWords(texts) + more, questions);
  };

  it('takes less than ten minutes from the code in the letter to the receipt', () => {
    const minutes = minutesOf(annual.content);
    expect(minutes).toBeLessThan(10);
    expect(minutes).toBeGreaterThan(5);
  });

  it('takes no longer than leaders are told in the round that asks what they remember', () => {
    const asked = withRecollection(annual.content);
    const more = countWords(Object.values(texts.background.since2020).join(' '));
    expect(minutesOf(asked, more)).toBeLessThan(asked.minutes);
  });
});
