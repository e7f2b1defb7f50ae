export default {
  // A screen is made anew for each item ({#key} in Current.svelte), so reading a prop once, at the start, is what is meant.
  onwarn: (warning, handle) => {
    if (warning.code !== "state_referenced_locally") handle(warning);
  },
  compilerOptions: { runes: true, css: "external" },
};
