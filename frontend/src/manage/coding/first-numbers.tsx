import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { baselineNumbersQuery, sessionQuery } from '../../api/queries';
import { useTexts } from './texts/use-texts';

/** Asks HR for the figures of 2020 before anybody judges words: where there are figures, words step aside. */
export function FirstNumbers() {
  const { t } = useTexts();
  const { data: session } = useQuery(sessionQuery);
  const isHr = session?.role === 'hr';
  const { data } = useQuery({ ...baselineNumbersQuery, enabled: isHr });
  if (!isHr || data?.numbers !== 0) return null;
  return (
    <div className="notice">
      <p>{t('firstNumbers.text')}</p>
      <p>
        <Link to="/styring/tal-fra-2020">{t('firstNumbers.link')}</Link>
      </p>
    </div>
  );
}
