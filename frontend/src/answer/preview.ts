import type { Language } from '../i18n/language';

/** What HR wants to see as leaders meet it. */
export interface Preview {
  /** Kind and version, such as `annual/2026.1`. */
  readonly questionnaire: string;
  readonly language: Language;
}

/** Reads an address such as `/svar?afproev=annual/2026.1&sprog=en`; null where it asks for no preview. */
export function previewIn(search: string): Preview | null {
  const parameters = new URLSearchParams(search);
  const questionnaire = parameters.get('afproev') ?? '';
  if (!/^[a-z]+\/[\w.-]+$/.test(questionnaire)) return null;
  return { questionnaire, language: parameters.get('sprog') === 'en' ? 'en' : 'da' };
}
