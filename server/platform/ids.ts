import { v7 } from 'uuid';

/** UUIDv7: unique everywhere and in the order of making, so that indexes grow at their end. */
export const newId = (): string => v7();
