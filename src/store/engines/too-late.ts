import { StoreUnavailable } from "../../errors.js";

/** The store did not answer in time: by our clock, or by the engine's own, whose words are then the cause. */
export const tooLate = (name: string, options?: ErrorOptions): StoreUnavailable =>
  new StoreUnavailable(`The store did not answer in time (${name}); try again later, or ask for less.`, options);
