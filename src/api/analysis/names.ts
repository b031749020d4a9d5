import type { GroundNode, Ground } from "../../analysis/ground/ground.js";
import { InvalidInput } from "../../errors.js";
import type { EntityType } from "../../model/catalogue.js";
import type { ApiContext } from "../api-context.js";

/** The record that an argument names by id or slug. Throws InvalidInput where there is none of that type, Withdrawn where it has left. */
export async function named(type: string, given: string, argument: string, ground: Ground, context: ApiContext): Promise<GroundNode> {
  const entity: EntityType = context.reader.typeNamed(type);
  const node = ground.node(await context.reader.idOf(entity, given, context));
  if (node?.type === type) return node;
  throw new InvalidInput(`${argument}: there is no ${type} "${given}"; its ids look like ${entity.prefix}/…, and search(types: [${type}]) finds them by name.`, { argument, id: given });
}

/** The same for an argument that may be left out. */
export const maybeNamed = async (type: string, given: string | null | undefined, argument: string, ground: Ground, context: ApiContext): Promise<GroundNode | null> =>
  given ? named(type, given, argument, ground, context) : null;
