import { createContext } from 'react';

/** The analyses that figures outside of an analysis's panels are from; empty where they are from none. */
export const OriginContext = createContext<readonly string[] | null>(null);
