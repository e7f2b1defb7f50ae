import "./ui/fonts.css";
import "./ui/tokens.css";
import "./ui/base.css";
import { createVault } from "@ajar/vault/client";
import { mount } from "svelte";
import App from "./App.svelte";
import { Comfort } from "./comfort.svelte.ts";
import { showBroken } from "./broken.ts";
import { takeLinkCode } from "./link-code.ts";
import { Opening } from "./opening.svelte.ts";
import { reminder } from "./reminder/reminder.svelte.ts";
import { Route } from "./route.svelte.ts";
import { now } from "./shell.svelte.ts";
import { Update } from "./update.svelte.ts";
import { readTwins } from "./words/literally.ts";
import { startVaultWorker } from "./worker-url.ts";

// The one handler: a bug ends here, says so, and loses nothing.
addEventListener("error", (event) => showBroken(event.error));
addEventListener("unhandledrejection", (event) => showBroken(event.reason));

// Before anything else can see it: the secret of a link leaves the address and the history.
const linkCode = takeLinkCode({ location, history });

const target = document.getElementById("app");
if (!target) throw new Error("The page has no place for the app.");

const vault = createVault({ startWorker: startVaultWorker, now });
const comfort = new Comfort();
comfort.wear();
const opening = new Opening(vault);
const update = new Update();
const props = { vault, comfort, opening, update, linkCode, route: new Route() };
void readTwins().then(() => mount(App, { target, props }));
reminder.start();
void opening.look();
void update.keepOffline();
