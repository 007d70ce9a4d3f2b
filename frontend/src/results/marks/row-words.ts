import { signOf } from '@ledelsespuls/contracts/words/signs';
import type { ComparedCell } from '../../api/types';
import { formatInterval, formatShare } from '../../i18n/format';
import { useBandWords } from './band-text';
import { meanShare, statementShare } from './share-words';
import { useTexts } from './texts/use-texts';

export type ShownCell = Exclude<ComparedCell, { status: 'withheld' }>;

/** The round before, where its share stands beside. */
export interface EarlierShare {
  readonly share: number | null;
  /** The round's name. */
  readonly round: string | null;
}

/** What a row says of its cell: the same in the table, to who hears it, and in a saved picture. */
export function useRowWords() {
  const { t, language, say } = useTexts();
  const bandWords = useBandWords();
  /** A share and its interval; a mean of several statements, where it is not said to be of one. */
  const figure = (cell: ShownCell, isStatement = false) => ({
    share: say([(isStatement ? statementShare : meanShare)(cell, language)]),
    interval: isPoint(cell) ? t('everyone') : formatInterval(cell.interval, language),
  });
  /** Without what a table's caption says, where it is short; nothing where nothing was compared. */
  const verdict = (cell: ComparedCell, short = false): string =>
    cell.status === 'compared'
      ? `${signOf(cell.verdict)} ${t(`${short ? 'shortVerdict' : 'verdict'}.${cell.verdict}`)}`
      : '';
  /** The drawing in one sentence, or two. */
  const mark = (cell: ShownCell, earlier: EarlierShare): string => {
    const { share, interval } = figure(cell);
    const said = {
      share,
      interval: isPoint(cell) ? interval : t('markInterval', { interval }),
    };
    const now =
      cell.status === 'compared'
        ? t('mark', { ...said, band: bandWords(cell), verdict: t(`verdict.${cell.verdict}`) })
        : t('markAlone', said);
    const before =
      earlier.share === null
        ? ''
        : ` ${t('markEarlier', { round: earlier.round, share: formatShare(earlier.share, language) })}`;
    return `${now}${before}`;
  };
  return { figure, verdict, mark };
}

/** All have answered, and nothing is left to be unsure of. */
export function isPoint({ interval }: ShownCell): boolean {
  return interval.low === interval.high;
}
