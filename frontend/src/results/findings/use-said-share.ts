import type { SaidShare } from '../../api/types';
import { statementShare } from '../marks/share-words';
import { useTexts } from './texts/use-texts';

/** Writes a share as finely as it may be said. */
export function useSaidShare(): (share: SaidShare) => string {
  const { language, say } = useTexts();
  return ({ value, range }) =>
    say([statementShare({ share: value, ...(range ? { range } : {}) }, language)]);
}
