import { createContext, useContext, useEffect, useState } from 'react';
import type { Notice } from '../../api/types';
import { fetchNotice } from '../sending/answer-api';

/** What the municipality says of itself; null until it has come, or where it cannot be had. */
export const NoticeContext = createContext<Notice | null>(null);

export const useNotice = () => useContext(NoticeContext);

/** Fetches the notice beside the survey: nothing waits for it. */
export function useFetchedNotice(): Notice | null {
  const [notice, setNotice] = useState<Notice | null>(null);
  useEffect(() => {
    void fetchNotice().then(setNotice);
  }, []);
  return notice;
}
