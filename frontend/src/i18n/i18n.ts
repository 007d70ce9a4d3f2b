import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import da from './da.json';
import en from './en.json';
import { LANGUAGES, rememberedLanguage } from './language';

void i18next.use(initReactI18next).init({
  lng: rememberedLanguage(LANGUAGES),
  fallbackLng: 'da',
  resources: { da: { translation: da }, en: { translation: en } },
  interpolation: { escapeValue: false },
});
