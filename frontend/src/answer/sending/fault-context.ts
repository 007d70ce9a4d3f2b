import { createContext, useContext } from 'react';
import type { SubmitState } from './use-submit';

/** What the server found wrong, by the form's name of the field. */
export const FaultContext = createContext<ReadonlyMap<string, string>>(new Map());

export function useFault(field: string): string | undefined {
  return useContext(FaultContext).get(field);
}

/** What the server refused, by the place that it names. */
export function faultsByPlace(state: SubmitState): ReadonlyMap<string, string> {
  const faults = state.kind === 'refused' ? state.error.faults : [];
  return new Map(faults.map(({ place, message }) => [place, message]));
}
