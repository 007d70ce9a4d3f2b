import { roomTexts } from '../../../i18n/room-texts';
import { WORDS } from '../../words';
import da from './da.json';
import en from './en.json';

export const useTexts = roomTexts('meeting', { da, en }, ['overview', 'marks', 'frame', WORDS]);
