import { expect, test } from "vitest";
import { configFrom, linesOf, type Config } from "./config.ts";
import { originsAt } from "./config-relay.ts";

function configOf(env: Record<string, string>): Config {
  const config = configFrom(env);
  if (typeof config === "string") throw new Error(config);
  return config;
}

test("on one's own machine anyone may make a space; once others can reach it, only with an invite", () => {
  expect(configOf({}).relay.granting).toEqual({ kind: "open" });
  expect(configOf({ AJAR_HOST: "0.0.0.0" }).relay.granting).toEqual({ kind: "invite", invites: [] });
  expect(configOf({ AJAR_HOST: "::" }).relay.granting.kind).toBe("invite");
  expect(configOf({ AJAR_HOST: "0.0.0.0", AJAR_SPACES: "work:20" }).relay.granting).toEqual({ kind: "work", bits: 20 });
});

test("what is printed at the start holds no invite code and no password", () => {
  const config = configOf({
    AJAR_INVITES: "three-green-doors:2,four-blue-windows",
    AJAR_STORE: "postgres",
    AJAR_POSTGRES: "postgres://ajar:hunter2@db.example/ajar",
    AJAR_ORIGIN: "https://ajar.example",
    AJAR_METRICS: "127.0.0.1:9420",
  });
  const printed = linesOf(config).join("\n");
  for (const secret of ["green", "blue", "hunter2", "db.example"]) expect(printed).not.toContain(secret);
  expect(printed).toContain("2 invites");
  expect(printed).toContain("https://ajar.example");
  expect(printed).toContain("metrics on 127.0.0.1:9420");
});

test("a setting that cannot be meant is named, and nothing starts", () => {
  const wrong: readonly (readonly [string, string])[] = [
    ["AJAR_ORIGIN", "ajar.example"],
    ["AJAR_ORIGIN", "https://ajar.example/path"],
    ["AJAR_APP_ORIGINS", "*"],
    ["AJAR_SPACES", "everyone"],
    ["AJAR_SPACES", "work:99"],
    ["AJAR_INVITES", "short"],
    ["AJAR_STORE", "mysql"],
    ["AJAR_METRICS", "9420"],
    ["AJAR_PROXY", "yes"],
    ["AJAR_APP", "maybe"],
    ["AJAR_RELAYS", "wss:"],
    ["AJAR_RELAYS", "wss://relay.example/x"],
    ["AJAR_RELAYS", "https://relay.example"],
  ];
  for (const [name, value] of wrong)
    expect([name, value, configFrom({ [name]: value })]).toEqual([name, value, expect.stringContaining(name)]);
  expect(configFrom({ AJAR_STORE: "postgres" })).toContain("AJAR_POSTGRES");
});

test("an exposed relay has no origin of its own until it is told one", () => {
  const none = { own: [], apps: [] };
  expect(originsAt(none, "0.0.0.0", 7420).own).toEqual([]);
  expect(originsAt(none, "127.0.0.1", 7420).own).toContain("http://localhost:7420");
  expect(originsAt({ own: ["https://ajar.example"], apps: [] }, "127.0.0.1", 7420).own).toEqual([
    "https://ajar.example",
  ]);
});
