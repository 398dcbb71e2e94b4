import { PostGraphileAmberPreset } from "postgraphile/presets/amber";

export default { extends: [PostGraphileAmberPreset], disablePlugins: ["PgIndexBehaviorsPlugin"], grafserv: { graphiql: false } };
