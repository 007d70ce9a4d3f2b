import { useSearchParams } from 'react-router';
import type { Sorting } from '../rows/sort-rows';

/** The orders by their names in the address; the first is what a reader gets who chose none. */
export const SORTINGS: Readonly<Record<string, Sorting>> = {
  bevaegelse: 'movement',
  aendring: 'change',
  tema: 'theme',
  niveau: 'level',
};

type Choice = 'runde' | 'gruppe' | 'fane' | 'kort' | 'sortering' | 'opdel' | 'udvikling' | 'med';

/** What the reader has chosen, kept in the address so that a view can be shared. */
export function useSelection() {
  const [params, setParams] = useSearchParams();
  const sortingName = params.get('sortering') ?? '';
  const sorting = Object.hasOwn(SORTINGS, sortingName) ? SORTINGS[sortingName]! : 'movement';
  const searchOf = (chosen: URLSearchParams) => (chosen.size > 0 ? `?${chosen.toString()}` : '');
  const withChoice = (name: Choice, value: string) => {
    const next = new URLSearchParams(params);
    next.set(name, value);
    return next;
  };
  return {
    roundKey: params.get('runde'),
    groupKey: params.get('gruppe') ?? 'kommune',
    /** Whether the reader chose one. */
    hasGroup: params.has('gruppe'),
    breakdownKey: params.get('opdel'),
    /** Of the meeting's cards, from 1. */
    cardPlace: Number(params.get('kort') ?? 1) || 1,
    tabKey: params.get('fane'),
    trendKey: params.get('udvikling'),
    /** The round held against on the page that compares; null chooses the one before. */
    earlierKey: params.get('med'),
    sorting,
    search: searchOf(params),
    /** What goes along from page to page: whose results of which round. */
    carried: searchOf(
      new URLSearchParams([...params].filter(([name]) => name === 'runde' || name === 'gruppe')),
    ),
    searchWithout: (name: Choice) => {
      const next = new URLSearchParams(params);
      next.delete(name);
      return searchOf(next);
    },
    searchWith: (name: Choice, value: string) => `?${withChoice(name, value).toString()}`,
    choose: (name: Choice, value: string) =>
      setParams(withChoice(name, value), { replace: true, preventScrollReset: true }),
  };
}
