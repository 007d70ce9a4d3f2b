import {
  findingSentence,
  quotedWords,
  SINCE_2020_WORDS,
} from '@ledelsespuls/contracts/words/since-2020';
import type { FindingNow, PublishedGroup, SaidShare, Since2020 } from '../../api/types';
import { statementShare } from './share-words';
import { useTexts } from './texts/use-texts';
import verdictStyles from './verdict.module.css';

interface FindingTextProps {
  readonly now: FindingNow;
  readonly since2020: Since2020;
  readonly group: PublishedGroup;
}

/** What has become of one finding: the verdict, the same in a sentence, and on demand the report's own words. */
export function FindingText({ now, since2020, group }: FindingTextProps) {
  const { t, language } = useTexts();
  const sentence = useFindingSentence(since2020, group);
  const said = since2020.findings[now.findingId];
  if (!said) return null;
  const verdict = now.status === 'shown' ? now.verdict : null;
  return (
    <>
      {verdict && (
        <span className={verdictStyles.word}>{SINCE_2020_WORDS[language].short[verdict]}</span>
      )}
      <span className={verdictStyles.sentence}>{sentence(now)}</span>
      <details className={verdictStyles.quoted}>
        <summary>{t('finding.quoted')}</summary>
        <p className="quiet">{quotedWords(said, language)}</p>
      </details>
    </>
  );
}

/** Says what has become of a finding in a group; empty where the finding is not known. */
export function useFindingSentence({ findings, groups }: Since2020, group: PublishedGroup) {
  const { language, say } = useTexts();
  const isTooSmall = groups[group.key]?.isTooSmall ?? false;
  const shareWords = ({ value, range }: SaidShare) =>
    say([statementShare({ share: value, ...(range ? { range } : {}) }, language)]);
  return (now: FindingNow): string => {
    const said = findings[now.findingId];
    return said ? findingSentence(said, now, { language, group, isTooSmall, shareWords }) : '';
  };
}
