import { useSearchParams } from 'react-router';
import { SORTINGS } from './sort-rows';

type Choice = 'runde' | 'gruppe' | 'vis' | 'sortering';

/** What the reader has chosen, kept in the address so that a view can be shared. */
export function useSelection() {
  const [params, setParams] = useSearchParams();
  const sorting = SORTINGS.find((candidate) => candidate === params.get('sortering')) ?? 'movement';
  const withChoice = (name: Choice, value: string) => {
    const next = new URLSearchParams(params);
    next.set(name, value);
    return next;
  };
  return {
    roundKey: params.get('runde'),
    groupKey: params.get('gruppe') ?? 'kommune',
    sideBySide: params.get('vis') === 'alle',
    sorting,
    search: params.size > 0 ? `?${params.toString()}` : '',
    searchWith: (name: Choice, value: string) => `?${withChoice(name, value).toString()}`,
    choose: (name: Choice, value: string) =>
      setParams(withChoice(name, value), { replace: true, preventScrollReset: true }),
  };
}
