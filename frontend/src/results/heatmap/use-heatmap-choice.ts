import { useSearchParams } from 'react-router';

export const VIEWS = ['niveau', 'siden-sidst', 'siden-2020'] as const;
export type View = (typeof VIEWS)[number];

/** What goes along to a page of one group. */
const CARRIED = ['runde'];

/** What the reader has chosen of this page, kept in the address, and the addresses that lead on from it. */
export function useHeatmapChoice() {
  const [params, setParams] = useSearchParams();
  const view = VIEWS.find((one) => one === params.get('vis')) ?? 'niveau';
  const changed = (name: string, value: string) => {
    const next = new URLSearchParams(params);
    next.set(name, value);
    return next;
  };
  return {
    view,
    /** Null leaves it to the page; a word that is no forvaltning opens none. */
    openedKey: params.get('udfold'),
    groupKey: params.get('gruppe') ?? 'kommune',
    addressWith: (name: 'vis' | 'gruppe', value: string) => `?${changed(name, value).toString()}`,
    open: (key: string) =>
      setParams(changed('udfold', key), { replace: true, preventScrollReset: true }),
    /** A subtheme in one group; the overview where it has no page of its own. */
    addressOf: (slug: string | null, groupKey: string) => {
      const next = new URLSearchParams([...params].filter(([name]) => CARRIED.includes(name)));
      next.set('gruppe', groupKey);
      return `/resultater${slug === null ? '' : `/${slug}`}?${next.toString()}`;
    },
  };
}
