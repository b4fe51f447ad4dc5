import { LATIN, NAME, TOWN, PLACE } from "./names.ts";
import type { NoteWords } from "./note-words.ts";

const HOUSE =
  "(?:Maison|Carrosserie|Hôtel|Boulangerie|Pâtisserie|Garage|Restaurant|Café|Bistrot|Brasserie|Clinique|Cabinet|Librairie|Ferme|Fournil|Pharmacie|Domaine|Auberge|Atelier|Salon|Crèche|Menuiserie|Fromagerie|Boucherie|Fleuriste|Imprimerie|Scierie|Cave|Château|Boutique|Mairie|Coopérative|Manège|Studio|Épicerie|Camping|École|Collège|Lycée|Résidence|Institut)";

export const fr: NoteWords = {
  benefit: [
    "^(?:nous|on) (?:te |vous |t['’])?(?:payons|paie|paye|versons|verse|donnons|donne|prenons en charge|prend en charge|fournissons|logeons|nourrissons|formons|forme|fermons|ferme)(?![\\p{L}])",
    "^(?:tu|vous) (?:touche\\p{L}*|gagne\\p{L}*|reçois|recevez|recevr\\p{Ll}+|auras? droit|aurez droit|seras? payée?|serez payée?|auras (?:deux|tes|ton)|aurez (?:deux|vos|votre))(?![\\p{L}])",
    "^(?:salaire|rémunération|la paie|le salaire|payée?|smic|en échange|côté avantages|il y a)(?![\\p{L}])",
  ],
  requirement: [
    "^(?:tu|vous) (?:aime[sz]|savez|sais|parle[sz]|connais|connaissez|dois|devez|peux|pouvez|voulez|veux|justifie[sz]|n['’]as|n['’]avez|n['’]es|sais|souriez|souris|êtes|es|as|avez)(?![\\p{L}])",
    "^(?:nous|on|je) (?:cherche(?: donc)?|cherchons|recherchons|voulons|souhaitons|attendons) (?:quelqu['’]un|une personne|des gens|avant tout)(?![\\p{L}])",
    "^(?:pas besoin d|aucune? |expérience|permis|débutante?s?|un cap|un diplôme|diplôme|une première|la maîtrise|bonne? )",
    "(?<![\\p{L}])(?:est|sont|serait|seraient) (?:requis|exigé|nécessaire|indispensable|bienvenu|apprécié|un plus|souhaité|obligatoire|demandé)",
  ],
  duty: [
    "^(?:tu|vous) (?!as|es|avez|êtes|aime|sai|save|parle|connai|doi|deve|peu|pouve|veu|voul|touche|gagne|reçoi|recev|aur|n['’]|rejoi|justifi|bénéfici|profit|postul|cherch|s(?:ouri)|disposer|trouver|pourr|devr)\\p{Ll}+(?:s|ez|x|t)(?![\\p{L}])",
    "^(?:le travail|tes? (?:missions?|journées?)|vos (?:missions?|journées?)|ta mission|votre mission|au programme|au quotidien)(?![\\p{L}])",
  ],
  employer: [
    `(?:^|[.!?] )(?<it>(?:L['’]|Le |La |Les )?\\p{Lu}[\\p{L}-]+(?: [\\p{L}-]+){0,3}), c['’]est (?:une?|le|la|les) `,
    `(?:s['’]appelle|nous sommes|on s['’]appelle) (?:la |le |les |l['’])?(?<it>${NAME})`,
    `(?:^|[.!?] |(?<![\\p{L}])(?:à la|au|aux|chez|de la|du|de l['’]|l['’]|la|le|ma|mon|notre|nos|À la|Au|À l['’]|L['’]|La|Le) ?)(?<it>${HOUSE}(?: (?:du|de la|de l['’]|des|d['’]|et|Le|La|Les|Au|Aux))? ?${LATIN}(?:(?: et| &| la| le)? ${LATIN}){0,3})(?= de ${TOWN}|[ ,.;:!])`,
    `(?<![\\p{L}])association(?:,| «| “) ?(?<it>${NAME})`,
    `(?<![\\p{L}])(?:restaurant|hôtel|garage|café|bar|camping|salon|cabinet|magasin|domaine|château) (?<it>(?:Le |La |Les |L['’]|Au |Aux )?${NAME})`,
    `(?<![\\p{L}])(?<it>(?:[Cc]ommune|[Mm]airie|[Vv]ille) d(?:e |['’]|u |es )${TOWN})`,
    `(?:^|[.!?] )(?<it>${NAME}), (?:c['’]est|à|au|installée?|situ)`,
    `(?:^|[.!?] )(?<it>(?:Le |La |Les |L['’])?(?![LDCJ]['’]\\p{Ll})${NAME})(?:,| à| en)? (?:[^.!?]{0,45}?,? )?(?:cherche|recherche|recrute|embauche|ouvre|agrandit|fabrique|vend|a besoin) `,
    `(?<![\\p{L}])(?:chez|rejoins|rejoignez) (?<it>${NAME})`,
  ],
  place: [
    `(?:,|${HOUSE}(?: [^.!?,]{1,30})?|boutique|agence|bureaux?|personnes|atelier|magasin|cabinet|restaurant|garage|école|équipe|usine|rue \\p{Lu}\\p{L}+|place \\p{Lu}\\p{L}+|installée?s?|situ[ée]{2}s?|basée?s?|ici|nous|centre)(?: [^.!?,]{0,20}?)? à ${PLACE}(?=[,.;!]| (?:qui|cherche|recherche|recrute|et|depuis|pour|où)|$)`,
    `(?<![\\p{L}])(?:commune|mairie|ville|centre) d(?:e |['’])${PLACE}`,
    `(?<![\\p{L}])(?:près|à côté|aux portes|au cœur|au centre|port|marché|village|plage|gare|quartier) d(?:e |['’])${PLACE}`,
    `${HOUSE} ${NAME} d(?:e |['’])${PLACE}`,
    `(?:H/F|F/H)\\)? à ${PLACE}(?=$|[,.;])`,
    `(?<![\\p{L}])(?:sur|autour de) ${PLACE}(?= et (?:alentours|environs))`,
  ],
  seeking: [
    "(?<![\\p{L}])(?:cherch(?:e|ons)|recherch(?:e|ons)|recrut(?:e|ons)|embauch(?:e|ons)|besoin d['’]|manque|faut|place pour|arrive plus|embaucher|trouver)(?:,? [^.!?]{0,50}?,)? ?(?:une? |d['’]une? |notre (?:futur[·.]?e? )?|son |sa )(?<it>\\p{Ll}[\\p{L}'’-]+(?: (?:ou (?:une? )?|de |d['’]|en |à |du )?[\\p{L}'’-]+){0,4}?)(?= (?:pour|à|en|de plus|qui|avec|au|dans|afin|H/F|dès|le|la|du)(?![\\p{L}])|[,.;:(!?]|$)",
    "(?<![\\p{L}])(?:un ou une|une ou un|une?|des|deux|trois|une (?:vingtaine|dizaine|douzaine) de) (?<it>\\p{Ll}[\\p{L}'’-]+(?: (?:de|d['’]|en|du) ?[\\p{L}'’-]+)?)(?= |[,.;:(!?]|$)",
  ],
  opening: [
    "(?<![\\p{L}])(?:cherch(?:e|ons)|recherch(?:e|ons)|recrut(?:e|ons)|embauch(?:e|ons)|besoin|manque|à pourvoir|quelqu['’]un|place libre|départ|trouver|remplacer|aimerions|rejoin\\p{L}*|candidatures?)(?![\\p{L}])",
  ],
  hours: [
    "(?<![\\p{L}])(?:cdi|cdd|temps (?:plein|partiel)|mi-temps|heures|\\d{1,2} ?h(?: ?\\d\\d)?|du (?:lundi|mardi|mercredi)|semaine|week-ends?|matins?|soirs?|nuits?|saison\\p{L}*|(?:lun|mar|mercre|jeu|vendre|same)dis?|tous les jours)(?![\\p{L}])",
  ],
  reach: [
    "(?<![\\p{L}])(?:passez|passe|envoyez|envoie|écri[st]|écrivez|téléphon\\p{L}*|appel\\p{L}*|candidatures?|cv|contact\\p{L}*|dépos\\p{L}*|venez|viens|postul\\p{L}*|adress\\p{L}*)(?![\\p{L}])",
  ],
};
