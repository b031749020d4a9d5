import { GraphQLInt, GraphQLString } from "graphql";
import { IsInt, IsOptional, Max, MaxLength, Min } from "class-validator";
import { ArgsType, Field } from "type-graphql";
import { PAGE_MAX } from "./arguments.js";
import { OFFSET_DEFAULT } from "./offset-page.js";

/** Arguments of a root field that pages forward through a computed list. */
@ArgsType()
export class ForwardArguments {
  @Field(() => GraphQLInt, { nullable: true, description: `Number of rows: 0 to ${PAGE_MAX}, ${OFFSET_DEFAULT} when left out.` })
  @IsOptional() @IsInt() @Min(0, { message: "must be at least 0" }) @Max(PAGE_MAX, { message: `must be at most ${PAGE_MAX}; page with after` })
  first?: number;

  @Field(() => GraphQLString, { nullable: true, description: "Begin after this cursor." })
  @IsOptional() @MaxLength(4_000, { message: "is not a cursor of this API" })
  after?: string;
}
