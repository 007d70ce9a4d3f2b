export type { UnitKind } from '@ledelsespuls/contracts/lists/organisation/unit-kinds';
