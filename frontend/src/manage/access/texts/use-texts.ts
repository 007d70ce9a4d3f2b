import { roomTexts } from '../../../i18n/room-texts';
// The page of downloads stands outside HR's layout, which otherwise brings these.
import '../../texts/use-texts';
import da from './da.json';
import en from './en.json';

export const useTexts = roomTexts('access', { da, en }, ['manage']);
