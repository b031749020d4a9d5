/** How many random cases, and from which seed: FC_RUNS and FC_SEED choose others. What fails tells its seed. */
export const randomRuns = (numRuns: number, { FC_RUNS, FC_SEED } = process.env): { readonly numRuns: number; readonly seed: number } =>
  ({ numRuns: Number(FC_RUNS ?? numRuns), seed: Number(FC_SEED ?? Date.now() % 1_000_000_007) });
