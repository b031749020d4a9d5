import type { GraphQLSchema } from "graphql";
import type { Batch } from "../../src/dataset/index.js";
import type { Catalogue } from "../../src/model/catalogue.js";
import { furtherConditions, furtherOf } from "./further-selections.js";
import { DatasetLinks } from "./graph-links.js";
import { DatasetValues } from "./graph-values.js";
import { RandomFilters } from "./random-filters.js";
import type { QuestionParts } from "./random-questions.js";
import { Selections } from "./random-selections.js";
import { SelectionText } from "./selection-text.js";

/** What random questions over all types of a dataset are made of. */
export function questionParts(catalogue: Catalogue, schema: GraphQLSchema, batch: Batch): QuestionParts {
  const values = new DatasetValues(batch);
  const names = [...catalogue.types.keys()];
  const links = new DatasetLinks(batch);
  const further = furtherOf(schema, links);
  const filters = new RandomFilters(catalogue, values, names, furtherConditions(catalogue, values, links));
  return {
    catalogue, values, links, further, texts: new SelectionText(catalogue, schema), selections: new Selections(catalogue, filters, names, further),
    oldIds: [...batch.redirects, ...batch.withdrawn].map(({ id }) => String(id)),
  };
}
