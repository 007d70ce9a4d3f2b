import type { ComparedCell } from '../../api/types';
import type { Phrase } from '../../i18n/phrase';

type Sensitivity = NonNullable<Extract<ComparedCell, { status: 'compared' }>['sensitivity']>;

/** The verdict hangs on one finding, or on where the bounds of the report's words are drawn. */
export function isFragile(sensitivity: Sensitivity | undefined): sensitivity is Sensitivity {
  return (
    sensitivity !== undefined && (sensitivity.shift !== null || sensitivity.findings.length > 0)
  );
}

/** What a verdict hangs on, in a sentence or two; or that it is robust. */
export function sensitivityPhrases({ shift, findings }: Sensitivity): Phrase[] {
  if (shift === null && findings.length === 0) return [{ key: 'sensitivity.robust', values: {} }];
  return [
    ...(findings.length > 0
      ? [
          {
            key: findings.length === 1 ? 'sensitivity.finding' : 'sensitivity.findings',
            values: { findings: findings.join(', ') },
          },
        ]
      : []),
    ...(shift !== null
      ? [{ key: 'sensitivity.lexicon', values: { points: Math.round(shift * 100) } }]
      : []),
  ];
}

/** The same in a few words; the method says the rest. */
export function fragilityPhrase({ shift, findings }: Sensitivity): Phrase {
  const hangsOn = findings.length === 0 ? 'words' : shift === null ? 'finding' : 'both';
  return { key: `sensitivity.short.${hangsOn}`, values: {} };
}
