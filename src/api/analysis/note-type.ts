import type { Both } from "../../analysis/ground/ground.js";
import { declare, say, text } from "./declare.js";

export const NoteType = declare("AnalysisNote", "A remark on an answer as a whole.", { sentence: text("The remark.") });

export const showNote = (sentence: Both): object => ({ sentence: say(sentence) });
