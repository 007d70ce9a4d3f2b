/** What HR wants to see as leaders meet it. */
export interface Preview {
  /** Kind and version, such as `annual/2026.1`. */
  readonly questionnaire: string;
  /** As asked for, whether or not there is such a language. */
  readonly language: string;
}

/** Reads an address such as `/svar?afproev=annual/2026.1&sprog=en`; null where it asks for no preview. */
export function previewIn(search: string): Preview | null {
  const parameters = new URLSearchParams(search);
  const questionnaire = parameters.get('afproev') ?? '';
  if (!/^[a-z]+\/[\w.-]+$/.test(questionnaire)) return null;
  return { questionnaire, language: parameters.get('sprog') ?? 'da' };
}
