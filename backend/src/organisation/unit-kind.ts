export type UnitKind = 'kommune' | 'forvaltning' | 'center' | 'enhed';
