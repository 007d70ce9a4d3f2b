import type { ComparedCell } from '../../api/types';
import { formatInterval, formatShare } from '../../i18n/format';
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
  /** A share and its interval; a mean of several statements, where it is not said to be of one. */
  const figure = (cell: ShownCell, isStatement = false) => ({
    share: say([(isStatement ? statementShare : meanShare)(cell, language)]),
    interval: isPoint(cell) ? t('everyone') : formatInterval(cell.interval, language),
  });
  /** The drawing in one sentence, or two. */
  const mark = (cell: ShownCell, earlier: EarlierShare): string => {
    const { share, interval } = figure(cell);
    const said = {
      share,
      interval: isPoint(cell) ? interval : t('markInterval', { interval }),
    };
    const now = t('mark', said);
    const before =
      earlier.share === null
        ? ''
        : ` ${t('markEarlier', { round: earlier.round, share: formatShare(earlier.share, language) })}`;
    return `${now}${before}`;
  };
  return { figure, mark };
}

/** All have answered, and nothing is left to be unsure of. */
export function isPoint({ interval }: ShownCell): boolean {
  return interval.low === interval.high;
}
