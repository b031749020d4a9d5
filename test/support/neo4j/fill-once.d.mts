/** Fills a folder that is shared by all runs, or finds it filled. Two runs at once and interrupted ones leave nothing half. */
export function fillOnce(folder: string, fill: (folder: string) => unknown): Promise<void>;
