import assert from "node:assert/strict";
import { fetchWhenIdle, onDemand } from "../../src/taskpane/on-demand";

describe("a part on demand", () => {
  it("is fetched once, however often it is asked for", async () => {
    let fetched = 0;
    const part = onDemand(async () => ({ number: ++fetched }));
    assert.equal(part.now(), null);
    assert.equal(fetched, 0);
    const both = await Promise.all([part.load(), part.load()]);
    assert.equal(both[0], both[1]);
    assert.equal(await part.load(), part.now());
    assert.equal(fetched, 1);
  });

  it("is tried again after it failed, for everybody who asks", async () => {
    let isDown = true;
    const part = onDemand(async () => {
      if (isDown) throw new Error("no network");
      return "here";
    });
    await assert.rejects(part.load(), /no network/);
    await assert.rejects(part.load(), /no network/);
    assert.equal(part.now(), null);
    isDown = false;
    assert.equal(await part.load(), "here");
    assert.equal(part.now(), "here");
  });
});

describe("fetchWhenIdle", () => {
  it("fetches one after the other, and goes on after one that fails", async () => {
    const order: string[] = [];
    const of = (name: string, fails = false) =>
      onDemand(async () => {
        order.push(`${name} asked`);
        await Promise.resolve();
        if (fails) throw new Error(name);
        order.push(`${name} here`);
        return name;
      });
    await new Promise<void>((done) => {
      const last = onDemand(async () => done());
      fetchWhenIdle([of("a"), of("b", true), of("c"), last]);
      assert.deepEqual(order, [], "nothing at once");
    });
    assert.deepEqual(order, ["a asked", "a here", "b asked", "c asked", "c here"]);
  });
});
