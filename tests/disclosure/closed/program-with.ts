import type * as AskStatement from '../../../backend/src/disclosure/closed/ask-statement';
import type { crossingTurns } from '../../../backend/src/disclosure/closed/question-order';
import type { Ask } from './asked-round';

const FOLDER = '../../../backend/src/disclosure/closed';

/** A file of the program, and what of it is exchanged. */
export type Exchanges = Readonly<Record<string, (real: never) => object>>;

/** The program with some of its files exchanged; nothing in the program itself can be switched off. */
export function programWith(exchanges: Exchanges): Ask {
  let ask: Ask | undefined;
  jest.isolateModules(() => {
    for (const [file, exchange] of Object.entries(exchanges)) {
      jest.doMock(`${FOLDER}/${file}`, () => {
        const real = jest.requireActual<never>(`${FOLDER}/${file}`);
        return { ...(real as object), ...exchange(real) };
      });
    }
    ask = jest.requireActual<typeof AskStatement>(`${FOLDER}/ask-statement`).askStatement;
    for (const file of Object.keys(exchanges)) jest.dontMock(`${FOLDER}/${file}`);
  });
  return ask!;
}

/** Asks about groups across the tree as long as the proof holds, also where few values are left: as small rounds need it. */
export const eager: Exchanges = {
  'question-order': (real: { crossingTurns: typeof crossingTurns }) => ({
    crossingTurns: (structure: Parameters<typeof crossingTurns>[0]) =>
      real.crossingTurns(structure, 1),
  }),
};
