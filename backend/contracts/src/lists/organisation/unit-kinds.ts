/** From the whole down. */
export const UNIT_KINDS = ['kommune', 'forvaltning', 'center', 'enhed'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** What HR may make of a unit: kommunen itself stays what it is. */
export const SETTABLE_UNIT_KINDS = ['forvaltning', 'center', 'enhed'] as const;
export type SettableUnitKind = (typeof SETTABLE_UNIT_KINDS)[number];
