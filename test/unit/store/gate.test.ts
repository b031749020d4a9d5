import { Gate, withDeadline } from "../../../src/store/engines/gate.js";

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe("a gate", () => {
  it("lets no more than its width run at once, and the others in the order in which they came", async () => {
    const gate = new Gate(2);
    const begun: number[] = [];
    let [running, most] = [0, 0];

    await Promise.all(Array.from({ length: 9 }, (_, i) => gate.run(async () => {
      begun.push(i);
      most = Math.max(most, (running += 1));
      await pause(i % 3);
      running -= 1;
    })));

    expect(most).toBe(2);
    expect(begun).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it("lets those go first who have half of their time left, and never those whose time is over", async () => {
    const gate = new Gate(1);
    const begun: string[] = [];
    const task = (name: string, milliseconds: number): Promise<void> => gate.run(async () => void begun.push(name), performance.now() + milliseconds);

    const first = gate.run(() => pause(60));
    void task("over", 30);
    const others = [task("nearly over", 110), task("fresh", 10_000), task("fresh too", 10_000)];
    await Promise.all([first, ...others]);

    expect(begun).toEqual(["fresh", "fresh too", "nearly over"]);
  });

  it("gives the place of a task that failed to the next", async () => {
    const gate = new Gate(1);

    const ends = await Promise.allSettled([gate.run(() => Promise.reject(new Error("broke"))), gate.run(() => Promise.resolve("done"))]);

    expect(ends.map(({ status }) => status)).toEqual(["rejected", "fulfilled"]);
  });

  it("is idle when nothing runs and nothing waits", async () => {
    const gate = new Gate(1);
    const ended: number[] = [];
    await gate.idle();
    for (const i of [1, 2, 3]) void gate.run(async () => {
      await pause(2);
      ended.push(i);
    });

    await gate.idle();

    expect(ended).toEqual([1, 2, 3]);
  });
});

describe("a deadline", () => {
  it("gives what the task gives when that comes in time", async () => {
    await expect(withDeadline(Promise.resolve(1), 50, () => new Error("late"))).resolves.toBe(1);
  });

  it("answers late without waiting, and nobody hears a failure that comes after", async () => {
    const task = pause(20).then(() => Promise.reject(new Error("after all")));

    await expect(withDeadline(task, 2, () => new Error("late"))).rejects.toThrow("late");
    await pause(40);
  });
});
