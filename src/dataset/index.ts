export type { Batch, BatchLink, BatchNode } from "./batch.js";
export { copyGraph, type CopyReport } from "./copy.js";
export { readDataset, type DatasetCounts, type ReadDataset } from "./dataset.js";
export { printIssue, type Issue, type IssueCode } from "./issue.js";
export { loadDataset, type LoadOptions, type LoadReport } from "./load.js";
export { progressBar } from "./progress.js";
export { datasetFingerprint, fileNameOf, type OnProgress } from "./read.js";
export { writeCopyReport, writeLoadReport, writeReadReport } from "./report.js";
export { contentsOf, readStoredGraph, type Contents, type StoredGraph } from "./stored-graph.js";
