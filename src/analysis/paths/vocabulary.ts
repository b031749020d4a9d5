import { vocabulary } from "../../model/vocabularies.js";

export const LinkDirection = vocabulary("LinkDirection", "How a path follows a link.", {
  FORWARD: { en: "From the record that holds it to the one to which it leads", fr: "De l'élément qui le porte à celui où il mène" },
  BACKWARD: { en: "The other way round", fr: "En sens inverse" },
});
