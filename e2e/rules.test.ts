import { expect, test } from "@playwright/test";

test("the page runs under its own rules, and they hold against an injected script", async ({ page, baseURL }) => {
  const response = await page.goto("/");
  const headers = response?.headers() ?? {};
  expect(headers["content-security-policy"]).toContain("require-trusted-types-for 'script'");
  expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
  expect(headers["cross-origin-embedder-policy"]).toBe("require-corp");
  expect(headers["referrer-policy"]).toBe("no-referrer");
  expect(headers["cache-control"]).toBe("no-store");
  const held = await page.evaluate(async (own) => {
    const blocked: string[] = [];
    document.addEventListener("securitypolicyviolation", (event) => blocked.push(event.effectiveDirective));
    const attempt = (act: () => unknown): void => {
      try {
        act();
      } catch {
        blocked.push("thrown");
      }
    };
    attempt(() => (document.body.innerHTML = "<img src=x>"));
    attempt(() => new Function("return 1")());
    attempt(() => {
      const script = document.createElement("script");
      script.src = "https://example.org/x.js";
      document.head.append(script);
    });
    attempt(() => document.body.setAttribute("onclick", "alert(1)"));
    const frame = document.createElement("iframe");
    frame.src = own;
    document.body.append(frame);
    await fetch("https://example.org/").catch(() => blocked.push("fetch"));
    await new Promise((resolve) => setTimeout(resolve, 300));
    return blocked;
  }, baseURL ?? "");
  expect(held.filter((each) => each === "thrown").length).toBeGreaterThanOrEqual(3);
  expect(held).toContain("fetch");
  expect(held).toContain("frame-src");
});

test("the server tells the truth about its health", async ({ request }) => {
  expect(await (await request.get("/healthz")).text()).toBe("ok\n");
  expect(await (await request.get("/readyz")).text()).toBe("ready\n");
  expect((await request.get("/no-such-file.js")).status()).toBe(404);
  expect((await request.post("/")).status()).toBe(405);
});
