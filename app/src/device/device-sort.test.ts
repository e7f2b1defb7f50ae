import { expect, test } from "vitest";
import { deviceSort } from "./device-sort.ts";

test.each([
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Safari/604.1",
    5,
    "phone",
  ],
  ["Mozilla/5.0 (Linux; Android 16; Pixel 9) AppleWebKit/537.36 Chrome/150.0 Mobile Safari/537.36", 5, "phone"],
  ["Mozilla/5.0 (Android 16; Mobile; rv:150.0) Gecko/150.0 Firefox/150.0", 5, "phone"],
  ["Mozilla/5.0 (Linux; Android 16; SM-X700) AppleWebKit/537.36 Chrome/150.0 Safari/537.36", 10, "tablet"],
  ["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/19.0 Safari/605.1.15", 5, "tablet"],
  ["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/19.0 Safari/605.1.15", 0, "computer"],
  ["Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0", 0, "computer"],
])("%s with %d touch points is called a %s first", (userAgent, touchPoints, sort) => {
  expect(deviceSort(userAgent, touchPoints)).toBe(sort);
});
