import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { successionsQuery } from '../../api/queries';
import { useTexts } from './texts/use-texts';

/** Before a round freezes the organisation: what is not decided of it will not be in the trends. */
export function UndecidedNotice() {
  const { t } = useTexts();
  const { data = [] } = useQuery(successionsQuery);
  const count = data.filter(({ state }) => state === 'proposed').length;
  if (count === 0) return null;
  return (
    <p className="notice">
      {t('undecided', { count })} <Link to="/styring/organisation">{t('decide')}</Link>
    </p>
  );
}
