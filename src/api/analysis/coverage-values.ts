import { figuresOf } from "../../analysis/coverage/figures.js";
import type { Evidence, Placed } from "../../analysis/coverage/evidence.js";
import { instrumentNotes } from "../../analysis/coverage/notes.js";
import { emptyBecause } from "../../analysis/coverage/state.js";
import type { Cell, Line, Matrix } from "../../analysis/coverage/matrix.js";
import type { GroundNode } from "../../analysis/ground/ground.js";
import { written, type Span } from "../../analysis/law/span.js";
import { evidenceRules } from "../../analysis/rules/evidence/index.js";
import { inheritanceRules } from "../../analysis/rules/inheritance/index.js";
import { citedAs } from "../../analysis/rules/rule.js";
import { CAVEAT } from "../../analysis/words.js";
import { precisionOf } from "../../model/kinds/partial-date.js";
import { pageOf, type OffsetArguments } from "../offset-page.js";
import { say } from "./declare.js";
import { showLink } from "./link-type.js";
import { showNote } from "./note-type.js";
import { record, records } from "./records.js";
import { showCited } from "./rule-type.js";

/** A date as the API shows it. */
export function showDate(span: Span | null): object | null {
  if (!span) return null;
  const text = written(span);
  return { text, precision: precisionOf(text), earliest: span.from, latest: span.to };
}

function showEvidence({ evidence, inheritedBy }: Placed): object {
  return {
    record: record(evidence.record.id), kind: evidence.kind, polarity: evidence.polarity, partial: evidence.partial, direct: inheritedBy.length === 0,
    rule: () => showCited(evidence.rule), inheritedBy: () => inheritedBy.map(showCited), linkBasis: evidence.basis, confidence: evidence.confidence,
    began: showDate(evidence.began), assertedBy: records(evidence.assertedBy), links: () => linksOf(evidence).map(showLink),
  };
}

/** Each link once: a place and a subject may be reached over the same one. */
const linksOf = ({ edges }: Evidence): readonly Evidence["edges"][number][] => [...new Set(edges)];

export function showCell(matrix: Matrix, row: GroundNode, column: GroundNode): object {
  const cell = matrix.cell(row, column);
  return {
    row: record(row.id), column: record(column.id), rowId: row.id, columnId: column.id,
    state: cell.state, applicability: cell.applies.applicability, applicableBecause: say(cell.applies.because), ...figuresOf(cell.evidence),
    evidence: ({ polarity, ...page }: OffsetArguments & { polarity?: string | null }) =>
      pageOf(cell.evidence.filter(({ evidence }) => !polarity || evidence.polarity === polarity), page, "evidence", showEvidence),
    emptyBecause: () => (cell.evidence.length > 0 ? null : showEmpty(cell, matrix)),
    caveat: say(CAVEAT),
  };
}

function showEmpty({ place, subject }: Cell, { recorded, request }: Matrix): object {
  const { reason, sentence } = emptyBecause(place, subject, recorded, request.day);
  return { reason, sentence: say(sentence) };
}

interface CellsArguments extends OffsetArguments {
  readonly states?: readonly string[] | null;
  readonly applicability?: readonly string[] | null;
}

export function showMatrix(matrix: Matrix): object {
  const { request, ground, rows, columns } = matrix;
  return {
    rowAxis: request.rows, columnAxis: request.columns, asOf: request.day, basis: request.basis, datasetVersion: ground.version,
    rows: () => rows.map((row) => showLine(matrix, matrix.row(row))), columns: () => columns.map((column) => showLine(matrix, matrix.column(column))),
    total: () => showFigures(matrix, null),
    cells: ({ states, applicability, ...page }: CellsArguments) => {
      const wanted = rows.flatMap((row) => columns.map((column) => [row, column] as const)).filter(([row, column]) => {
        const cell = matrix.cell(row, column);
        return (!states || states.includes(cell.state)) && (!applicability || applicability.includes(cell.applies.applicability));
      });
      return pageOf(wanted, page, "cells", ([row, column]) => showCell(matrix, row, column));
    },
    notes: () => instrumentNotes(matrix).map(showNote),
    rules: () => [...evidenceRules, ...inheritanceRules].map((rule) => showCited(citedAs(rule))),
    caveat: say(CAVEAT),
  };
}

function showLine(matrix: Matrix, line: Line): object {
  const { node, states, applicability, supportingCounts, adverseCounts } = line;
  return { id: node.id, label: say(node.label), record: record(node.id), states, applicability, supportingCounts, adverseCounts, total: () => showFigures(matrix, line) };
}

function showFigures(matrix: Matrix, line: Line | null): object {
  const { states, ...figures } = matrix.total(line);
  return { ...figures, states: [...states].sort(([a], [b]) => (a < b ? -1 : 1)).map(([state, count]) => ({ state, count })) };
}
