import { createContext, useContext } from 'react';

/** What the server found wrong, by the form's name of the field. */
export const FaultContext = createContext<ReadonlyMap<string, string>>(new Map());

export function useFault(field: string): string | undefined {
  return useContext(FaultContext).get(field);
}
