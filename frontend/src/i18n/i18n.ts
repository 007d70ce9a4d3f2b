import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { LANGUAGES, rememberedLanguage } from './language';
import da from './texts/da.json';
import en from './texts/en.json';

void i18next.use(initReactI18next).init({
  lng: rememberedLanguage(LANGUAGES),
  fallbackLng: 'da',
  resources: { da: { translation: da }, en: { translation: en } },
  interpolation: { escapeValue: false },
});
