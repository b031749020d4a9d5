// A comparison of different answers would say nothing: every server must say the same to every request.
import { normalised, sizeOf } from "./answers.mjs";
import { send } from "../server.mjs";
import { competitors } from "./servers.mjs";

/** Throws at the first answer that differs from ours; gives for each workload how many objects an answer holds. */
export async function mustBeEqual(servers, workloads) {
  const sizes = new Map();
  for (const { name, requests } of workloads) {
    let objects = 0;
    for (const request of requests) {
      const own = await ask(servers.ours, name, request.ours);
      for (const { name: other, speaks } of competitors) {
        const answer = await ask(servers[other], name, request[speaks]);
        if (answer !== own) throw new Error(`${other} answers ${name} differently for ${request[speaks].slice(-200)}:\n${firstDifference(own, answer)}`);
      }
      objects += sizeOf(own);
    }
    sizes.set(name, Math.round(objects / requests.length));
  }
  return sizes;
}

const ask = async (server, workload, body) => normalised(workload, await send(server, body));

const AROUND = 4;

function firstDifference(one, other) {
  const [own, its] = [one.split("\n"), other.split("\n")];
  const at = own.findIndex((line, index) => line !== its[index]);
  const shown = (lines) => lines.slice(Math.max(0, at - AROUND), at + AROUND).join("\n");
  return `ours:\n${shown(own)}\nother:\n${shown(its)}`;
}
