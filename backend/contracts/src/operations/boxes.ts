import { Box, BoxCodes, type TypedBoxCode } from '../bodies/rounds/box';
import { answers, takes } from './operation';

/** What keeps the answers of a round shut until they are counted. */
export const BOXES = {
  'GET /api/rounds/{key}/box': answers(Box),
  'POST /api/rounds/{key}/box/codes': answers(BoxCodes),
  'POST /api/rounds/{key}/box/codes/tries': answers(Box, 200, takes<{ body: TypedBoxCode }>()),
  'POST /api/rounds/{key}/box/opening': answers(Box, 200, takes<{ body: TypedBoxCode }>()),
};
