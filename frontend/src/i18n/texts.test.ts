import da from './da.json';
import daMail from './da/mail.json';
import daOrganisation from './da/organisation.json';
import daSeries from './da/series.json';
import en from './en.json';
import enMail from './en/mail.json';
import enOrganisation from './en/organisation.json';
import enSeries from './en/series.json';

type Texts = { readonly [key: string]: string | readonly string[] | Texts };

/** Every text by its dotted key; a list of texts counts as one. */
function flatten(texts: Texts, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[path + key, value]];
    return Array.isArray(value)
      ? [[path + key, value.join('\n')]]
      : flatten(value as Texts, `${path}${key}.`);
  });
}

const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);

const BOTH = [
  ['the pages', da, en],
  ['the organisation', daOrganisation, enOrganisation],
  ['series and calendar', daSeries, enSeries],
  ['the mails', daMail, enMail],
] as const;

it.each(BOTH)('says the same in Danish and English of %s, with the same figures', (_, da, en) => {
  const shape = (texts: Texts) =>
    Object.fromEntries(flatten(texts).map(([key, text]) => [key, placeholders(text).sort()]));
  expect(shape(en)).toEqual(shape(da));
});

it.each(BOTH)('leaves no text of %s empty', (_, da, en) => {
  const empty = [...flatten(da), ...flatten(en)].filter(([, text]) => text.trim() === '');
  expect(empty).toEqual([]);
});
