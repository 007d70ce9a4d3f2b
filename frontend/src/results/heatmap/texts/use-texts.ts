import { roomTexts } from '../../../i18n/room-texts';
import '../../findings/texts/use-texts';
import { WORDS } from '../../words';
import da from './da.json';
import en from './en.json';

export const useTexts = roomTexts('heatmap', { da, en }, ['findings', 'marks', 'frame', WORDS]);
