/**
 * Who can change an answer while its round is open: whoever has the link, or nobody but the device that
 * sent it and whoever has its recovery code.
 */
export const EDIT_HOLDERS = ['link', 'device'] as const;

export type EditHolder = (typeof EDIT_HOLDERS)[number];
