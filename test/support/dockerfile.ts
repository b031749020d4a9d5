export interface Instruction {
  readonly keyword: string;
  readonly text: string;
}

export interface Stage {
  readonly base: string;
  readonly instructions: readonly Instruction[];
}

/** The stages of a Dockerfile, each with the instructions after its FROM. */
export function stagesOf(dockerfile: string): readonly Stage[] {
  const instructions = instructionsOf(dockerfile);
  const starts = instructions.flatMap(({ keyword }, index) => (keyword === "FROM" ? [index] : []));
  return starts.map((start, index) => ({ base: wordsOf(instructions[start]!.text)[0]!, instructions: instructions.slice(start + 1, starts[index + 1]) }));
}

function instructionsOf(dockerfile: string): Instruction[] {
  const lines = dockerfile.split("\n").filter((line) => line.trim() !== "" && !line.trimStart().startsWith("#"));
  const joined = lines.join("\n").replace(/\\\n\s*/g, " ");
  return joined.split("\n").map((line) => {
    const [, keyword, text] = /^\s*(\S+)\s+(.*)$/.exec(line)!;
    return { keyword: keyword!.toUpperCase(), text: text! };
  });
}

/** The texts of all instructions of a kind. */
export const textsOf = ({ instructions }: Stage, keyword: string): readonly string[] => instructions.filter((one) => one.keyword === keyword).map(({ text }) => text);

/** Words of an instruction, written as a JSON list or with spaces between. */
export const wordsOf = (text: string): readonly string[] => (text.startsWith("[") ? (JSON.parse(text) as string[]) : text.trim().split(/\s+/));

/** What a stage copies out of the repository. */
export function sourcesOf(stage: Stage): readonly string[] {
  return textsOf(stage, "COPY").map(wordsOf).filter((words) => !words.some((word) => word.startsWith("--from="))).flatMap((words) => words.filter((word) => !word.startsWith("--")).slice(0, -1));
}

/** The environment that a stage sets, written NAME=value. */
export const environmentOf = (stage: Stage): Readonly<Record<string, string>> =>
  Object.fromEntries(textsOf(stage, "ENV").flatMap(wordsOf).map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]));

/** Whether a .dockerignore leaves a path out; for plain names and *, and throws for signs that need more. */
export function leavesOut(dockerignore: string, path: string): boolean {
  const patterns = dockerignore.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
  const unread = patterns.find((pattern) => /[!?[\]\\]|\*\*/.test(pattern));
  if (unread) throw new Error(`.dockerignore: this test does not read ${JSON.stringify(unread)}; teach it to`);
  return patterns.some((pattern) => new RegExp(`^${pattern.replace(/[.+^${}()|]/g, "\\$&").replaceAll("*", "[^/]*")}(?:/|$)`).test(path));
}
