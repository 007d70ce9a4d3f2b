import { LED_HERE } from '@ledelsespuls/contracts/lists/answering/recollection';
import { RECOLLECTION_ASKED } from '@ledelsespuls/contracts/words/recollection';
import { fill } from '@ledelsespuls/contracts/words/writing/fill';
import type { BackgroundQuestion, Questionnaire, Theme } from './questionnaire';

const { ledHere, yes, no, since, points, dontKnow } = RECOLLECTION_ASKED;
const YES = 'yes';
/** What it takes one who led here, rounded up. */
const MINUTES = 1;

/** The key of the question about a theme. */
export function recollectionKey(themeKey: string): string {
  return `since-2020-${themeKey}`;
}

/** Whether somebody says to have led here in 2020, by their background answers. */
export function ledHereIn2020(background: Readonly<Record<string, string>>): boolean {
  return background[LED_HERE] === YES;
}

/**
 * What a round asks that asks for recollections: the version as it is, and last, in the background part, whether the leader
 * led here in 2020 and of each theme how conditions have become since. They belong to the round, since a released version never changes.
 * No result is cut by them. Leaders are told that it takes a minute more.
 */
export function withRecollection(questionnaire: Questionnaire): Questionnaire {
  return {
    ...questionnaire,
    minutes: questionnaire.minutes + MINUTES,
    background: [
      ...questionnaire.background,
      {
        key: LED_HERE,
        text: ledHere,
        options: [
          { key: YES, text: yes },
          { key: 'no', text: no },
        ],
      },
      ...questionnaire.themes.map(recollectionOf),
    ],
  };
}

/** What a round asks, by its setting. */
export function askedIn(
  { asksRecollection }: { readonly asksRecollection: boolean },
  questionnaire: Questionnaire,
): Questionnaire {
  return asksRecollection ? withRecollection(questionnaire) : questionnaire;
}

function recollectionOf({ key, name }: Theme): BackgroundQuestion {
  return {
    key: recollectionKey(key),
    text: {
      da: fill(since.da, { theme: name.da }),
      en: fill(since.en, { theme: name.en }),
    },
    onlyIf: { question: LED_HERE, option: YES },
    options: [
      ...points.map((text, place) => ({ key: String(place + 1), text })),
      { key: 'dont-know', text: dontKnow },
    ],
  };
}
