import da from '../../i18n/da/insight.json';
import daMethod from '../../i18n/da/method.json';
import en from '../../i18n/en/insight.json';
import enMethod from '../../i18n/en/method.json';

/** Each text by its key, without the ending that counts; an array by its places. */
function texts(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string'
      ? [[`${path}${key}`.replace(/_(one|other)$/, ''), value]]
      : texts(value as object, `${path}${key}.`),
  );
}
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
const filled = (tree: object) => {
  const byKey = new Map<string, Set<string | undefined>>();
  for (const [key, text] of texts(tree)) {
    byKey.set(key, new Set([...(byKey.get(key) ?? []), ...placeholders(text)]));
  }
  return Object.fromEntries([...byKey].map(([key, names]) => [key, [...names].sort()]));
};

it('has each text in both languages, with the same figures filled in', () => {
  expect(filled(en)).toEqual(filled(da));
  expect(filled(enMethod)).toEqual(filled(daMethod));
});
