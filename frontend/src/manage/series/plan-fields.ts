/** Hours of the Danish clock at which a round may open. */
export const HOURS = Array.from({ length: 15 }, (_, place) => String(6 + place));

const isWhole = (text: string, from: number, to: number) => {
  const number = Number(text);
  return text.trim() !== '' && Number.isInteger(number) && number >= from && number <= to;
};

export function isDaysOpen(text: string): boolean {
  return isWhole(text, 3, 60);
}

export function isRosterAge(text: string): boolean {
  return isWhole(text, 1, 365);
}

/** Week numbers with commas or spaces between; null where they are not weeks of a year. */
export function readWeeks(text: string): number[] | null {
  const parts = text.split(/[\s,;]+/).filter(Boolean);
  if (parts.length === 0 || !parts.every((part) => isWhole(part, 1, 53))) return null;
  const weeks = [...new Set(parts.map(Number))].sort((a, b) => a - b);
  return weeks.length <= 12 ? weeks : null;
}
