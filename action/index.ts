import { setFailed } from "@actions/core";
import { VERSION } from "../shared/version.ts";

setFailed(
  `jobreel ${VERSION} has no GitHub Action yet: nothing was filmed and nothing was released. ` +
    "Until it is there, run the command in a step of your own workflow: " +
    "in a checkout of jobreel, `npm ci && npm run make -- <your posting> --out films`, and upload the folder `films`.",
);
