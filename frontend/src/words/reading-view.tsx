import { useState } from 'react';
import type { PlaceWord, WordReading } from '@ledelsespuls/contracts/bodies/baseline/elicitation';
import { DonePage } from './done-page';
import { isPlaced, marksOf, NO_MARKS, type Marks } from './marks';
import { keepUnsaved, readUnsaved } from './unsaved-marks';
import { WordPage } from './word-page';
import { fetchReading, sendWord } from './words-api';
import { WordsSoFar } from './words-so-far';

interface ReadingViewProps {
  readonly token: string;
  readonly initial: WordReading;
  /** Where marks that are not sent yet are kept. */
  readonly store: string | null;
  readonly onRefused: (error: unknown) => void;
}

/** The words one by one, from the first that has no answer, and the end. */
export function ReadingView({ token, initial, store, onRefused }: ReadingViewProps) {
  const [reading, setReading] = useState(initial);
  const { pages } = reading;
  const [page, setPage] = useState(() => firstUnanswered(initial));
  const [unsent, setUnsent] = useState<Readonly<Record<number, Marks>>>(() =>
    Object.fromEntries(
      initial.pages.flatMap((_, index) => {
        const kept = readUnsaved(store, index);
        return Object.values(kept).every((mark) => mark === null) ? [] : [[index, kept]];
      }),
    ),
  );
  const place = (marks: Marks) => {
    keepUnsaved(store, page, marks);
    setUnsent({ ...unsent, [page]: marks });
  };
  const say = async (said: PlaceWord): Promise<boolean> => {
    try {
      await sendWord(token, page, said);
      keepUnsaved(store, page, null);
      setUnsent((before) => without(before, page));
      setReading((before) => withSaid(before, page, said));
      return true;
    } catch (error) {
      onRefused(error);
      return false;
    }
  };
  const goOn = async () => {
    if (page + 1 < pages.length) return setPage(page + 1);
    // How many have answered, or a page that was passed over.
    const now = await fetchReading(token).catch(() => null);
    if (now) setReading(now);
    setPage(now ? firstUnanswered(now) : pages.length);
  };
  if (page >= pages.length) return <DonePage reading={reading} onAgain={() => setPage(0)} />;
  return (
    <>
      <WordPage
        page={page}
        pages={pages}
        marks={unsent[page] ?? marksOf(pages[page]!.placement) ?? NO_MARKS}
        onMarks={place}
        onSay={say}
        onNext={() => void goOn()}
        onBack={() => setPage(page - 1)}
      />
      <WordsSoFar pages={pages} current={page} onGoTo={setPage} />
    </>
  );
}

function without<Kept>(
  all: Readonly<Record<number, Kept>>,
  page: number,
): Readonly<Record<number, Kept>> {
  return Object.fromEntries(Object.entries(all).filter(([key]) => Number(key) !== page));
}

function firstUnanswered({ pages }: WordReading): number {
  const first = pages.findIndex(({ placement }) => placement.status === 'unanswered');
  return first === -1 ? pages.length : first;
}

function withSaid(reading: WordReading, page: number, said: PlaceWord): WordReading {
  const { least = null, likely = null, most = null } = said;
  const marks = { least, likely, most };
  const placement =
    said.status === 'placed' && isPlaced(marks)
      ? ({ status: 'placed', ...marks } as const)
      : ({ status: 'cannot-say' } as const);
  const pages = reading.pages.map((one, index) => (index === page ? { ...one, placement } : one));
  return { ...reading, pages };
}
