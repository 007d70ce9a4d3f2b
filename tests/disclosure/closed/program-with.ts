import type * as AskStatement from '../../../backend/src/disclosure/closed/ask-statement';
import type * as PublishStatement from '../../../backend/src/disclosure/closed/publish-statement';
import type { crossingTurns } from '../../../backend/src/disclosure/closed/ask/question-order';
import type { Ask } from './asked-round';

const FOLDER = '../../../backend/src/disclosure/closed';

/** By file of the program, what of it is exchanged. */
export type Exchanges = Readonly<Record<string, (real: never) => object>>;

/** The program with some of its files exchanged; nothing in the program itself can be switched off. */
export function programWith(exchanges: Exchanges): Ask {
  return exchanged<typeof AskStatement>('ask-statement', exchanges).askStatement;
}

export function publishWith(exchanges: Exchanges): typeof PublishStatement.publishStatement {
  return exchanged<typeof PublishStatement>('publish-statement', exchanges).publishStatement;
}

/** Asks about groups across the tree as long as the proof holds, also where few values are left: small rounds need it. */
export const eager: Exchanges = {
  'ask/question-order': (real: { crossingTurns: typeof crossingTurns }) => ({
    crossingTurns: (structure: Parameters<typeof crossingTurns>[0]) =>
      real.crossingTurns(structure, 1),
  }),
};

function exchanged<Module extends object>(entry: string, exchanges: Exchanges): Module {
  let module: Module | undefined;
  jest.isolateModules(() => {
    for (const [file, exchange] of Object.entries(exchanges)) {
      jest.doMock(`${FOLDER}/${file}`, () => {
        const real = jest.requireActual<never>(`${FOLDER}/${file}`);
        return { ...(real as object), ...exchange(real) };
      });
    }
    module = jest.requireActual<Module>(`${FOLDER}/${entry}`);
    for (const file of Object.keys(exchanges)) jest.dontMock(`${FOLDER}/${file}`);
  });
  return module!;
}
