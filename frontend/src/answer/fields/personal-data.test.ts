import fc from 'fast-check';
import { findPersonalData } from './personal-data';

describe('the hint on personal data', () => {
  it.each([
    ['Ring til mig på 12 34 56 78', 'phone', '12 34 56 78'],
    ['Ring +45 12345678', 'phone', '+45 12345678'],
    ['Skriv til leder@example.dk.', 'mail', 'leder@example.dk'],
    ['Hendes nummer er 010190-1234', 'cpr', '010190-1234'],
    ['3112991234 er et CPR-nummer', 'cpr', '3112991234'],
    ['Det er svært for Mette Holm at nå', 'name', 'Mette Holm'],
    ['Jeg savner Anne-Marie Østergård Juul, som stoppede', 'name', 'Anne-Marie Østergård Juul'],
    ['min chef Lars lytter', 'name', 'Lars'],
    ['Centerlederen Åse er god', 'name', 'Åse'],
    ['my colleague Mette helps', 'name', 'Mette'],
  ])('finds it in "%s"', (text, kind, found) => {
    expect(findPersonalData(text)).toEqual({ kind, text: found });
  });

  it.each([
    'Vi er 104 ledere i 2026',
    'Budgettet er 1.250.000 kr.',
    'Budgettet er 12.345.678 kr.',
    'Det er 3-4 gange bedre',
    'Samarbejdet med Løn og Personale er godt. Det samme gælder HR.',
    'Jeg er glad for Børn og Unge og for Ledertræf.',
    'Vi i Prøvekøbing Kommune gør det godt',
    '',
  ])('is silent on "%s"', (text) => {
    expect(findPersonalData(text)).toBeNull();
  });

  it('is silent on any text in small letters without digits or @', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zæøå ,.?!-]{0,80}$/), (text) => {
        expect(findPersonalData(text)).toBeNull();
      }),
    );
  });
});
