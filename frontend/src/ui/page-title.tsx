import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';

/** The router's name for the address that the program was opened at. */
const FIRST = 'default';

/**
 * The heading of a page, and the title of its tab. It takes the focus when the reader comes from
 * another page of the program, so that a screen reader says where they are.
 */
export function PageTitle({ children }: { readonly children: string }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useLocation().key === FIRST;
  const wasFirst = useRef(isFirst);
  useEffect(() => {
    document.title = `${children} – ${t('brand')}`;
  }, [children, t]);
  useEffect(() => {
    if (!wasFirst.current) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
