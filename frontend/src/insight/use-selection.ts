import { useSearchParams } from 'react-router';
import { SORTINGS, type Sorting } from './rows';

/** What the reader has chosen, kept in the address so that a view can be shared. */
export function useSelection() {
  const [params, setParams] = useSearchParams();
  const sorting = SORTINGS.find((candidate) => candidate === params.get('sortering')) ?? 'movement';
  const choose = (name: 'runde' | 'gruppe' | 'vis' | 'sortering', value: string) => {
    const next = new URLSearchParams(params);
    next.set(name, value);
    setParams(next, { replace: true, preventScrollReset: true });
  };
  return {
    roundKey: params.get('runde'),
    groupKey: params.get('gruppe') ?? 'kommune',
    sideBySide: params.get('vis') === 'alle',
    sorting: sorting satisfies Sorting,
    search: params.size > 0 ? `?${params.toString()}` : '',
    choose,
  };
}
