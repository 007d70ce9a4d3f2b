import fc from 'fast-check';
import { contactParts } from './contact-parts';

describe('the parts of a contact', () => {
  it('are a mail address, a telephone number and the words between', () => {
    expect(contactParts('Mette Prøve, hr@kommune.example, +45 12 34 56 78 (9–15)')).toEqual([
      { text: 'Mette Prøve, ', href: null },
      { text: 'hr@kommune.example', href: 'mailto:hr@kommune.example' },
      { text: ', ', href: null },
      { text: '+45 12 34 56 78', href: 'tel:+4512345678' },
      { text: ' (9–15)', href: null },
    ]);
    expect(contactParts('Ring 12345678.')[1]).toEqual({ text: '12345678', href: 'tel:12345678' });
  });

  it('say the same words in the same order, whatever they are', () => {
    fc.assert(
      fc.property(fc.string(), (contact) => {
        const said = contactParts(contact).map(({ text }) => text);
        return said.join('') === contact;
      }),
    );
  });
});
