import { pino, type DestinationStream, type Logger } from "pino";

export type Log = Logger;

export interface LogConfig {
  readonly logLevel: string;
  readonly logFormat: "json" | "text";
}

/** A structured log on standard output, or on the stream given. */
export function createLog(config: LogConfig, stream: DestinationStream = process.stdout): Log {
  const destination = config.logFormat === "text" ? forPeople(stream) : stream;
  return pino({ level: config.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (level) => ({ level }) } }, destination);
}

/** `12:00:01 info request ms=12 status=200`: the same facts, one line a person can read. */
function forPeople(stream: DestinationStream): DestinationStream {
  return {
    write(line: string) {
      const { time, level, msg, ...facts } = JSON.parse(line) as Readonly<Record<string, unknown>>;
      const rest = Object.entries(facts).map(([key, value]) => ` ${key}=${typeof value === "string" ? value : JSON.stringify(value)}`);
      stream.write(`${String(time).slice(11, 19)} ${String(level)} ${String(msg ?? "")}${rest.join("")}\n`);
    },
  };
}
