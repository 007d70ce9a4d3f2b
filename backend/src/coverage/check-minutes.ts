import type { FileFault } from '../questionnaire/files/file-fault';
import type { QuestionnaireFile } from '../questionnaire/files/questionnaire-file';
import { readingTime } from '../questionnaire/reading-time';

/** A questionnaire that promises leaders fewer minutes than it takes to read and answer it. */
export function checkMinutes({ file, content }: QuestionnaireFile): FileFault[] {
  return (['da', 'en'] as const).flatMap((language) => {
    const { minutes, words, questions } = readingTime(content, language);
    if (minutes <= content.minutes) return [];
    const message = `${content.minutes} minutes are promised, but ${words} words and ${questions} questions take ${minutes} in ${language}`;
    return [{ file, line: null, key: 'minutes', message }];
  });
}
