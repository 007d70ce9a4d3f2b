import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api } from '../api/client';
import { sessionQuery } from '../api/queries';
import { LANGUAGES, rememberLanguage } from '../i18n/language';

/** The other language, and the way out. */
export function AccountTools() {
  const { t, i18n } = useTranslation();
  const { data: session } = useQuery({ ...sessionQuery, retry: false });
  const navigate = useNavigate();
  const queries = useQueryClient();
  const other = LANGUAGES.find((language) => language !== i18n.language) ?? 'da';
  const changeLanguage = () => {
    rememberLanguage(other);
    void i18n.changeLanguage(other);
  };
  const signOut = async () => {
    await api.DELETE('/api/session');
    queries.clear();
    void navigate('/ind');
  };
  return (
    <>
      <button type="button" className="button plain" lang={other} onClick={changeLanguage}>
        {t('nav.language')}
      </button>
      {session && (
        <button type="button" className="button plain" onClick={() => void signOut()}>
          {t('nav.signOut')}
        </button>
      )}
    </>
  );
}
