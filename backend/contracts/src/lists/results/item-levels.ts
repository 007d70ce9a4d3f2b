/** What a figure is of, widest first. */
export const ITEM_LEVELS = ['theme', 'subtheme', 'statement'] as const;
export type ItemLevel = (typeof ITEM_LEVELS)[number];
