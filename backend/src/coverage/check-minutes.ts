import type { FileFault } from '../questionnaire/files/file-fault';
import type { QuestionnaireFile } from '../questionnaire/files/questionnaire-file';
import { withRecollection } from '../questionnaire/with-recollection';
import { readingTime } from '../questionnaire/reading-time';

/**
 * A questionnaire that promises leaders fewer minutes than it takes to read and answer it; an annual one also where the round
 * asks what they remember of 2020.
 */
export function checkMinutes({ file, content }: QuestionnaireFile): FileFault[] {
  return (['da', 'en'] as const).flatMap((language) => {
    const asked = content.kind === 'annual' ? withRecollection(content) : content;
    const { minutes, words, questions } = readingTime(asked, language);
    if (minutes <= content.minutes) return [];
    const message = `${content.minutes} minutes are promised, but ${words} words and ${questions} questions take ${minutes} in ${language}`;
    return [{ file, line: null, key: 'minutes', message }];
  });
}
