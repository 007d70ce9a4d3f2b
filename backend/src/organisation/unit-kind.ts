export type { UnitKind } from '@ledelsespuls/contracts/lists/unit-kinds';
