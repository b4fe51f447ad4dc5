/**
 * Legal notices: they name what they forbid (age, gender, disability), and are not of the author's choosing. What the
 * posting's reader knows as notices is not repeated.
 */
export const NOTICE =
  /equal(?:[- ]|\s)(?:employment[- ])?opportunit(?:y|ies)|(?:do(?:es)? not|don['’]t|never|without) discriminat|regardless of|without regard to|protected (?:veteran|characteristic|class)|affirmative action|unabhängig von|ungeachtet|schwerbehinder|indépendamment de|sans distinction|sin (?:distinción|importar)|independientemente de|independentemente d|sem distinção|不分(?:性别|年龄|男女)|不论性别|性別(?:や|、|・)?(?:年齢|国籍)?.{0,12}(?:問わず|問いません|不問)|年齢不問/iu;
