/**
 * States, provinces, Länder, regions and prefectures of the countries whose languages are read here: what follows a town's
 * name ("Tyler, Texas", "Trier, Rheinland-Pfalz"). Lower case. Regions that are everyday words are left out.
 */
const NAMES = `
alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|west virginia|wisconsin|wyoming|district of columbia|puerto rico
alberta|british columbia|manitoba|new brunswick|newfoundland|nova scotia|ontario|prince edward island|saskatchewan|yukon|new south wales|queensland|victoria|tasmania|south australia|western australia
england|scotland|wales|northern ireland|yorkshire|west yorkshire|south yorkshire|north yorkshire|lancashire|cheshire|kent|essex|surrey|sussex|west sussex|east sussex|hampshire|berkshire|buckinghamshire|oxfordshire|hertfordshire|bedfordshire|cambridgeshire|suffolk|norfolk|lincolnshire|leicestershire|northamptonshire|nottinghamshire|derbyshire|staffordshire|shropshire|herefordshire|worcestershire|warwickshire|west midlands|gloucestershire|wiltshire|somerset|dorset|devon|cornwall|cumbria|northumberland|tyne and wear|merseyside|greater manchester|aberdeenshire|fife|county durham|isle of wight
baden-württemberg|bayern|bavaria|brandenburg|hessen|hesse|mecklenburg-vorpommern|niedersachsen|lower saxony|nordrhein-westfalen|nrw|rheinland-pfalz|saarland|sachsen|saxony|sachsen-anhalt|schleswig-holstein|thüringen|tirol|steiermark|kärnten|oberösterreich|niederösterreich|vorarlberg|burgenland|aargau|thurgau|graubünden|tessin|luzern|solothurn|schwyz
île-de-france|ile-de-france|bretagne|normandie|occitanie|nouvelle-aquitaine|auvergne-rhône-alpes|grand est|hauts-de-france|pays de la loire|centre-val de loire|bourgogne-franche-comté|provence-alpes-côte d'azur|corse|alsace|loire-atlantique|seine-saint-denis|hauts-de-seine|val-de-marne|yvelines|essonne|gironde|haute-garonne|isère|bouches-du-rhône|alpes-maritimes|haute-savoie|savoie|finistère|morbihan|puy-de-dôme|guadeloupe|martinique|la réunion|guyane
andalucía|aragón|asturias|cantabria|castilla y león|castilla-la mancha|cataluña|catalunya|comunidad valenciana|extremadura|galicia|islas baleares|canarias|navarra|país vasco|euskadi|vizcaya|bizkaia|gipuzkoa|guipúzcoa|jalisco|nuevo león|estado de méxico|edomex|cdmx|puebla|veracruz|yucatán|quintana roo|baja california|sonora|chihuahua|coahuila|tamaulipas|sinaloa|michoacán|guanajuato|querétaro|hidalgo|oaxaca|chiapas|tabasco|antioquia|cundinamarca|valle del cauca|santa fe|mendoza
acre|alagoas|amapá|amazonas|bahia|ceará|distrito federal|espírito santo|goiás|maranhão|mato grosso|mato grosso do sul|minas gerais|pará|paraíba|paraná|pernambuco|piauí|rio grande do norte|rio grande do sul|rondônia|roraima|santa catarina|sergipe|tocantins|algarve|alentejo|madeira|açores
karnataka|maharashtra|tamil nadu|telangana|kerala|gujarat|haryana|punjab|west bengal|uttar pradesh|andhra pradesh|rajasthan|noord-holland|zuid-holland|north holland|south holland|noord-brabant|flanders|wallonia|lombardia|lombardy|lazio|toscana|tuscany|catalonia|andalusia|basque country|galway county|leinster
广东|浙江|江苏|山东|福建|四川|湖北|湖南|河南|河北|安徽|江西|辽宁|吉林|黑龙江|陕西|山西|云南|贵州|广西|海南|甘肃|内蒙古|宁夏|青海|新疆|西藏
北海道|青森県|岩手県|宮城県|秋田県|山形県|福島県|茨城県|栃木県|群馬県|埼玉県|千葉県|東京都|神奈川県|新潟県|富山県|石川県|福井県|山梨県|長野県|岐阜県|静岡県|愛知県|三重県|滋賀県|京都府|大阪府|兵庫県|奈良県|和歌山県|鳥取県|島根県|岡山県|広島県|山口県|徳島県|香川県|愛媛県|高知県|福岡県|佐賀県|長崎県|熊本県|大分県|宮崎県|鹿児島県|沖縄県
`
  .split(/[|\n]/u)
  .filter((name) => name !== "");

export const REGIONS: ReadonlySet<string> = new Set(NAMES);
