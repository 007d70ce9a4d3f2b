import { roomTexts } from '../../../i18n/room-texts';
import da from './da.json';
import en from './en.json';

export const useTexts = roomTexts('elicitation', { da, en }, ['manage']);
