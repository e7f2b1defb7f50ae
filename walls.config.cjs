// The walls of ARCHITECTURE.md, over all imports, dynamic ones too. CONTRIBUTING.md says how each was proved.
const wall = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

module.exports = {
  forbidden: [
    wall("no-cycles", "No cycles, not even type-only.", {}, { circular: true }),
    wall(
      "core-knows-nobody",
      "core is pure: it imports only itself.",
      { path: "^core/src", pathNot: "\\.(test|fixtures)\\.ts$" },
      { pathNot: "^core/src" },
    ),
    wall(
      "content-knows-only-core",
      "content is words and types: nothing but core.",
      { path: "^content/src", pathNot: "\\.(test|fixtures)\\.ts$" },
      { pathNot: "^(content|core)/src" },
    ),
    wall(
      "vault-knows-only-core",
      "vault knows core and its libraries, never app or content. Its tests talk to the real relay.",
      { path: "^vault/src", pathNot: "\\.(test|fixtures)\\.ts$" },
      { path: "^(app|content|relay)/" },
    ),
    wall(
      "vault-tests-know-no-screens",
      "What tests of the vault may know besides: the relay it talks to.",
      { path: "^vault/src" },
      { path: "^(app|content)/" },
    ),
    wall(
      "relay-knows-only-protocol",
      "relay may read core/protocol, nothing else.",
      { path: "^relay/src" },
      { path: "^(app|content|vault|core/src/(?!protocol))" },
    ),
    wall(
      "only-the-root-knows-the-vault",
      "Screens get what they need as props; only the composition root makes a vault.",
      { path: "^app/src", pathNot: "^app/src/(main|worker-url)\\.ts$" },
      { path: "^vault/src", pathNot: "^vault/src/vault\\.ts$" },
    ),
    wall(
      "ui-knows-no-domain",
      "ui/ knows no domain words.",
      { path: "^app/src/ui" },
      { path: "^(core|content|vault)/|^app/src/(?!ui/)" },
    ),
    wall(
      "facts-first",
      "In core a feature's facts import no views and no verbs.",
      { path: "^core/src/[^/]+/facts\\.ts$" },
      { path: "^core/src/(?!shared/)[^/]+/(?!facts\\.ts)" },
    ),
    wall(
      "nobody-imports-tests",
      "Tests and fixtures are for tests and bench.",
      { pathNot: "(\\.(test|fixtures)\\.ts$|^bench/|^e2e/|/arbitraries\\.ts$)" },
      { path: "\\.(test|fixtures)\\.ts$" },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)dist/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "svelte", "default"],
      extensions: [".ts", ".svelte", ".js"],
    },
  },
};
