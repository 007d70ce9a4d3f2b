import type { FileFault } from './file-fault';
import { linesOfKey } from './lines-of-key';
import type { Questionnaire } from '../questionnaire';

/**
 * What the program relies on in a questionnaire and a schema cannot say: that the file lies where its
 * kind and version say, and that themes, subthemes, their addresses and the options of a background
 * question are each there once, subthemes below their theme.
 * @param file path within the folder, such as `annual/2026.1.yaml`
 */
export function checkStructure(
  file: string,
  text: string,
  { kind, version, themes, background }: Questionnaire,
): FileFault[] {
  const fault = (key: string, message: string, at = key): FileFault => ({
    file,
    line: linesOfKey(text, at).at(-1) ?? null,
    key,
    message,
  });
  const home = `${kind}/${version}.yaml`;
  const subthemes = themes.flatMap((theme) => theme.subthemes);
  const astray = themes.flatMap((theme) =>
    theme.subthemes.filter(({ key }) => !key.startsWith(theme.key)).map(({ key }) => key),
  );
  return [
    ...(file === home ? [] : [fault('version', `the kind and version belong in ${home}`)]),
    ...repeated(themes.map(({ key }) => key)).map((key) => fault(key, 'the theme stands twice')),
    ...repeated(subthemes.map(({ key }) => key)).map((key) =>
      fault(key, 'the subtheme stands twice'),
    ),
    ...repeated(subthemes.map(({ slug }) => slug)).map((slug) =>
      fault(
        slug,
        'two subthemes have the same slug',
        subthemes.findLast((one) => one.slug === slug)?.key,
      ),
    ),
    ...astray.map((key) => fault(key, 'the subtheme belongs to another theme')),
    ...background.flatMap(({ key, options }) =>
      repeated(options.map((option) => option.key)).map((option) =>
        fault(`${key}.${option}`, 'the option stands twice', key),
      ),
    ),
  ];
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, place) => values.indexOf(value) !== place))];
}
