import type { Lexicon } from "./lexicon.ts";

const NAME = String.raw`(?<it>\p{Lu}[\p{L}\p{N}&.'’-]*(?: (?:de|du|des|et|&|d’|la|le|les|pour) \p{Lu}[\p{L}\p{N}&.'’-]*| \p{Lu}[\p{L}\p{N}&.'’-]*| \d{1,3}(?![\d.,:%+€$/-])){0,5})`;
/** "chargé.e de projet": the point of inclusive writing ends nothing. */
const ROLE = String.raw`(?<it>(?:[^,.;:!?]|(?<=\p{Ll})\.(?=(?:e|es|s|trice|trices|se|ses|ne|nes|ère|euse|ice)(?![\p{L}]))){3,90}?)`;
const ROLE_END = String.raw`(?=\s+(?:pour|capable|en (?:cdd|cdi|stage|alternance|freelance|indépendant)|qui|afin|à (?!la |l)|au sein|dans|basée?|avec|ayant|motivée?|souhaitant|disposant|chez)\b|[,;:!?]|\.(?!\p{Ll})|$)`;
const PLACE = String.raw`(?<it>\p{Lu}[\p{L}'’-]*(?: (?:de|du|sur|la|le|en|aux|d’)[ -]?\p{Lu}[\p{L}'’-]*|[ -]\p{Lu}[\p{L}'’-]*){0,3}(?:,? \d{5}(?!\d)| \d{1,2}(?:e|er|ème)?(?! ?(?:jours?|h|€|ans?|mois|k))(?![\p{L}\d])|,? \(\d{1,5}(?:e|er|ème)?\))?)`;

export const fr: Lexicon = {
  language: "fr",
  stopwords:
    "le la les de des du et à un une pour vous nous en est dans au aux avec sur que qui par votre notre ce ou pas plus vos nos être avez sont êtes l d poste salaire contrat recherche recrute temps cdi cdd brut".split(
      " ",
    ),
  sections: {
    duties: [
      "(?:vos|ta|tes|votre|la|les|le|principales|nos|role et|son|description (?:des|du|de la)|vos principales|role &)? ?(?:missions?|responsabilites|taches|activites|role|roles|fonctions|quotidien)(?: (?:principales?|et responsabilites|et missions?|seront(?: les suivantes)?|au quotidien|confiees|du poste|propos\\w+|chez .{1,30}|et activites|au sein .{1,30}))*",
      "(?:ce que (?:vous|tu) (?:ferez|feras)|ce qui vous attend|a quoi .{1,40}|(?:vous serez|tu seras) (?:en charge|charge|responsable).{0,40}|en quoi consiste .{1,30}|cela consistera.{0,30})(?: .{1,30})?",
      "descripti(?:on|f) des (?:postes?|missions?)|(?:ton|votre|le) quotidien|au quotidien,? (?:vous|tu)|(?:tes|vos) defis|(?:ton|votre) role .{1,30}|dans ce cadre,? (?:vous|tu) .{1,40}",
      "(?:ta|ton|votre|vos|tes)(?: futures?)? contributions?",
      "(?:le|ton|votre) (?:job|travail|defi|challenge|poste)(?: au quotidien)?",
    ],
    must: [
      "(?:le |votre |ton |vos |tes |les |notre )?(?:profil|competences?|qualifications?|prerequis|pre-requis|exigences|qualites|formation|savoir-faire|savoir-etre|atouts indispensables|experience)(?: (?:recherches?|recherchees?|requis(?:es)?|et experiences?|et qualites|techniques?|ideal|souhaite|attendues?|vous correspond|et competences|professionnel\\w*|necessaires|humaines))*",
      "(?:vos|tes|les) competences(?: .{1,30})?",
      "(?:votre|ta) boite a outils",
      "(?:vos atouts|experiences? et formations?|diplomes?(?: .{1,20})?|connaissances?(?: .{1,20})?|on (?:re)?cherche quelqu'un .{1,20})",
      "(?:ce que (?:tu|vous) (?:nous )?(?:apportes|apportez|apporteras|apporterez)|ce que nous (?:cherchons|recherchons|attendons)|qui (?:etes-vous|es-tu)|vous (?:etes|avez|possedez|disposez|apportez)|tu (?:es|as)|nous (?:recherchons|cherchons)|(?:votre|ton) profil .{1,40}|ce qui fera la difference|on cherche|et vous|et toi|a propos de (?:vous|toi))(?: .{1,30})?",
    ],
    nice: [
      "(?:les plus|un plus|bonus|idealement|ce serait un plus|serait un plus|atouts?|apprecie|souhaite)(?: .{1,60})?",
    ],
    benefits: [
      "(?:les |vos |nos |tes |le |ce que )?(?:avantages?|benefices?|plus|package|remuneration et avantages|conditions et avantages)(?: (?:sociaux|proposes|et .{1,30}|chez .{1,30}|a nous rejoindre))*",
      "ce (?:que l'on|qu'on) (?:vous |te )?(?:offre|propose)|les petits plus",
      "(?:ce que )?(?:nous|on) (?:vous |te |t')?(?:offrons|proposons|offre|propose|garantissons)(?: .{1,40})?",
      "(?:pourquoi|les raisons de|ce que vous (?:trouverez|gagnerez)|ce que tu (?:trouveras|gagneras)|ce qu'on (?:vous|t')? ?(?:offre|propose)|ce que nous (?:te|vous) proposons)(?: .{1,50})?",
    ],
    pay: [
      "(?:la )?(?:remuneration|salaire|traitement|gratification|fourchette salariale)(?: (?:proposee?|annuelle?|brute?|et .{1,20}))*",
    ],
    apply: [
      "(?:comment (?:postuler|candidater)|postuler|candidater|candidature|pour (?:postuler|candidater)|contact|nous rejoindre|rejoignez-nous|envie de nous rejoindre|interessee?|pour nous rejoindre|nous contacter)(?: .{1,20})?",
    ],
    company: [
      "(?:qui sommes-nous|qui sommes nous|a propos(?: de (?!vous|toi).{1,40})?|l'entreprise|la societe|notre (?:entreprise|societe|mission|histoire|equipe)|presentation(?: de .{1,40})?|equipe|l'equipe|le contexte|contexte)(?: .{1,60})?",
    ],
    role: [
      "(?:le poste|description du poste|descriptif du poste|l'offre|resume|description|l'opportunite|votre poste)",
    ],
    terms: [
      "(?:la |notre )?stack(?: technique| technologique)?|environnement technique",
      "(?:modalites|conditions|informations (?:pratiques|supplementaires|complementaires)|infos pratiques|details|type de contrat|conditions (?:de travail|d'emploi|du poste))(?: .{1,30})?",
    ],
    process: ["(?:processus|etapes|deroulement)(?: (?:de|du) .{1,30})?"],
    notice: [
      "(?:egalite|diversite|handicap|confidentialite|rgpd|donnees personnelles|participer a la communaute)(?: .{1,60})?",
    ],
  },
  fields: {
    title: [
      "(?:poste(?: a pourvoir| propose| recherche)?|intitule(?: du poste| de l'offre)?|titre|fonction|metier|profil recherche|offre|roles?)",
    ],
    company: [
      "(?:entreprise|societe|employeur|organisme|startup|structure|etablissement|raison sociale|recruteur|nom de (?:l'entreprise|la societe|la structure|l'employeur))",
    ],
    location: [
      "(?:lieu|localisation(?: du poste)?|secteur(?: geographique)?|ville|lieu de travail|localite|site|magasins?|adresse|lieu du poste|lieu d'(?:exercice|affectation)|lieu d[ue] stage|lieu de (?:la )?mission|affectation|implantation)",
    ],
    workplace: ["(?:teletravail|mode de travail|modalites? de travail|statut a distance|remote)"],
    employmentType: [
      "(?:contrat|type de contrat|type d'emploi|type de poste|duree|temps de travail|nature du contrat|duree du contrat|statut|contrat de travail|rythme(?: de travail)?|quotite(?: de travail)?|volume horaire|duree (?:hebdomadaire|du travail))",
    ],
    salary: [
      "(?:salaire|remuneration|traitement|gratification|taux horaire|taux journalier|tjm|fourchette (?:salariale|de (?:salaire|remuneration)))(?: .{1,40})?",
    ],
    deadline: ["(?:date limite(?: .{1,30})?|cloture|candidatures? (?:avant|jusqu'au)|echeance|fin de candidature)"],
    startDate: [
      "(?:date de debut|debut(?: de la mission| du contrat)?|demarrage|prise de poste|date d'embauche|disponibilite|date de prise de poste|a partir du)",
    ],
    department: ["(?:service|direction|departement|equipe|pole)"],
    industry: ["(?:secteur(?: d'activite)?|domaine)"],
    url: ["(?:lien|postuler|candidature|url|pour postuler)"],
    email: ["(?:e-?mail|mail|courriel|contact)"],
    phone: ["(?:telephone|tel|portable)"],
  },
  months: [
    "janv(?:ier|\\.)?",
    "févr(?:ier|\\.)?|fevrier",
    "mars",
    "avr(?:il|\\.)?",
    "mai",
    "juin",
    "juil(?:let|\\.)?",
    "août|aout",
    "sept(?:embre|\\.)?",
    "oct(?:obre|\\.)?",
    "nov(?:embre|\\.)?",
    "déc(?:embre|\\.)?|decembre",
  ],
  workplace: {
    remote: [
      "(?<!\\bpas de )\\b(?:full|100 ?%|entièrement|totalement) (?:remote|télétravail|à distance|en télétravail)\\b",
      "\\btélétravail (?:total|complet|intégral)\\b|\\btélétravail à 100 ?%",
      "\\bou (?:en |à )?(?:full[- ])?(?:remote|télétravail|distance) (?:depuis|partout|n['’]importe)",
      "\\bremote[- ]first\\b",
      "\\bposte (?:en|à) (?:full remote|distance)\\b",
      "\\b(?:poste|travail|équipe) (?:est )?(?:100 ?% |entièrement |totalement )?(?:à distance|en remote)\\b",
      "\\boù (?:vous|tu) (?:voulez|veux|souhaitez|souhaites)\\b",
    ],
    hybrid: [
      "\\btélétravail possible[^.;\\n]{0,40}[.;] ?pas de (?:full|100 ?%) ?(?:remote|télétravail)\\b",
      "\\btélétravail (?:partiel|hybride|régulier)\\b",
      "\\bhybride\\b(?! (?:cloud|véhicule))",
      "\\btélétravail possible[^.;\\n]{0,30}\\b(?:présence|présentiel|sur site|journées? par semaine|dans nos locaux)\\b",
      "\\bprésence (?:nécessaire|requise|obligatoire|demandée|attendue|sur site)[^.;\\n]{0,30}\\b(?:jours?|fois)\\b",
      "\\btélétravail (?:est )?(?:encouragé|bienvenu|possible (?:en majeure partie|plusieurs jours|une partie))",
      "\\ben présentiel [^.;\\n]{0,30}\\b(?:chaque|tous les|toutes les|une fois par|[1-4] jours?)\\b",
      "\\b(?:présence|présentiel) (?:au bureau |sur site |dans nos locaux )?(?:[1-4]|un|deux|trois|quatre) jours?\\b",
      "\\b(?:[1-4]|un|deux|trois|quatre) jours? (?:sur site|au bureau|dans nos locaux|en présentiel)\\b",
      "\\btélétravail ?:? [2-7]\\d ?%",
      "\\b(?:présence|présentiel) (?:ponctuelle?|occasionnelle?|régulière?)\\b",
      "\\btélétravail[^.\\n]{0,30}\\b(?:[1-4]|un|deux|trois|quatre) jours?\\b",
      "\\b(?:[1-4]|un|deux|trois|quatre) jours? de télétravail\\b",
      "\\b(?:[1-4]|un|deux|trois) jours? (?:par|/) ?semaine (?:de|en) télétravail\\b",
    ],
    onsite: [
      "\\bnon[- ]télétravaillable\\b",
      "\\b(?:100 ?% )?(?:en )?présentiel\\b(?! (?:ou|et|ponctuel|occasionnel))",
      "\\bpas de télétravail\\b",
      "\\bpost(?:e|es) sur site\\b",
    ],
  },
  employment: {
    FULL_TIME: ["\\btemps plein\\b", "\\btemps complet\\b", "\\bplein[- ]temps\\b"],
    PART_TIME: [
      "\\b(?:à )?temps partiel\\b(?! (?:accepté|possible|envisageable|négociable))",
      "\\bmi-temps\\b",
      "\\btemps non complet\\b",
    ],
    CONTRACTOR: [
      "\\bindépendant(?:[·.]?e|e)?\\b",
      "\\bfree-?lance\\b",
      "\\bportage(?: salarial)?\\b",
      "\\bauto-?entrepreneu",
    ],
    TEMPORARY: [
      "\\ben intérim\\b",
      "\\bmission d['’]intérim\\b",
      "\\bcontrat d['’]intérim\\b",
      "\\bcdd\\b",
      "\\bintérim\\b",
      "\\bcontrat à durée déterminée\\b",
      "\\bvacation\\b",
      "\\bsaisonnier\\b",
    ],
    INTERN: ["\\bstage\\b", "\\bstagiaire\\b", "\\balternance\\b", "\\bapprentissage\\b", "\\balternant"],
    VOLUNTEER: ["\\bbénévol(?:e|at)\\b", "\\bservice civique\\b"],
  },
  periods: {
    hour: ["(?:de l['’]|par |l['’]|/ ?)heure\\b", "/ ?h\\b", "horaire\\b"],
    day: ["par jour\\b", "/ ?j(?:our)?\\b", "journalier\\b"],
    week: ["par semaine\\b", "/ ?sem(?:aine|\\.)?", "hebdomadaires?\\b"],
    month: ["par mois\\b", "/ ?mois\\b", "mensuels?\\b"],
    year: ["par an(?:née)?\\b", "/ ?an(?:née)?\\b", "annuels?\\b", "l['’]an\\b"],
  },
  sentences: {
    seeking: [
      `\\b(?:cherch(?:e|ons)|recherch(?:e|ons)|recrut(?:e|ons)|recrutant|besoin d['’])(?: (?:actuellement|aujourd['’]hui|activement))?(?: ?(?:une? ou une?|son ou sa|un|une|des|notre|son|sa|le|la|un[·.(]?e\\)?|plusieurs|d['’]un[·.]?e?))(?: (?:nouvelle?|futur[·.]?e?))? ${ROLE}${ROLE_END}`,
      `\\ben tant que ${ROLE}${ROLE_END}`,
      `\\bposte (?:de|d['’])${ROLE}${ROLE_END}`,
    ],
    employer: [
      `^${NAME}, (?:[^,.]{3,90}, )?(?:recherche|recrute|embauche|vous accompagne|propose)\\b`,
      `(?:^|[.!?] )(?:Fondée?|Créée?|Implantée?)[^.!?,]{2,60}, ${NAME} (?:est|propose|accompagne|développe|emploie|conçoit|fabrique)\\b`,
      `\\b[Oo]ffres d['’]emploi (?:de |chez )${NAME}(?=[ ,.:]|$)`,
      `\\b[Cc]hez ${NAME}(?=[ ,.!]|$)`,
      `\\btravaill(?:er|ant|ez) (?:à|chez) ${NAME}(?=[ ,.?!]|$)`,
      `\\b(?:de|à|par|chez|avec) l['’](?:association|entreprise|agence|institut) ${NAME}(?=[ ,.])`,
      `^(?:Le |La |Les |L['’])(?<it>\\p{Lu}{2,8}(?: [-–] \\p{Lu}[\\p{L}'’]+(?: (?:des?|du|de la|d['’]|et|\\p{Lu}[\\p{L}'’-]+)){1,6})?|\\p{Lu}[\\p{L}'’-]+ (?:des?|du|de la) (?:\\p{Lu}[\\p{L}'’-]+ ?){1,4}?)(?: \\([A-Z]{2,8}\\))?,? (?:est|sont|promeut|considère|recrute|recherche|organisation|propose|accueille) `,
      `^(?<it>\\p{Lu}\\p{L}+ (?:des?|du|de la) \\p{Ll}{3,20}) (?:est à la recherche|recrute|recherche|embauche) `,
      `\\b[Nn]ous sommes ${NAME}(?=[ ,.!]|$)`,
      `^(?<it>\\p{Ll}{3,20}\\d{1,4}) (?:recrute|recherche|embauche|est)\\b`,
      `(?:^|[.!?:] )(?:L['’]équipe (?:produit )?(?:de |du )?)?${NAME} (?:est|cherche|recherche|recrute|embauche|propose|grandit|accompagne|développe|conçoit|fabrique|emploie|s['’])`,
      `^L['’]équipe ${NAME} `,
      `\\b[Dd]ans le cadre d[^,.]{3,60}, (?:la |le |l['’])?${NAME} (?:recrute|recherche)\\b`,
      `^(?:Le |La |L['’])(?:laboratoire|institut|service|centre|cabinet|groupe|collectif|restaurant|magasin|garage|crèche|foyer) (?<it>\\p{Lu}[\\p{L}'’.-]*(?: (?:du|de la|de l['’]|des|de|d['’]|et|\\p{Lu}[\\p{L}'’.-]*)){0,9}(?: \\([A-Z]{2,8}\\))?) (?:recrute|recherche|embauche|cherche)\\b`,
      `\\bl['’](?:asbl|association) [«“] ?(?<it>[^»”]{3,60}?) ?[»”]`,
      `^(?:Le |La |Les |L['’])(?<it>\\p{Lu}[\\p{L}'’-]*(?: \\p{Ll}[\\p{L}'’-]*){1,3}(?: \\p{Lu}[\\p{L}'’-]*){1,4}),? (?:recrute|recherche|embauche|cherche)\\b`,
      `\\b(?:H/F|F/H)\\)? (?:pour|chez) ${NAME}(?=[ ,.]|$)`,
      `(?:^|[.!?] )(?:La société |L['’]entreprise |La startup |L['’]association |Le groupe |La Startup d['’][ÉE]tat )${NAME}(?=[ ,.])`,
      `\\b(?:au sein|équipes?) (?:de la société |du groupe |de l['’]entreprise )${NAME}(?=[ ,.!]|$)`,
      `\\b(?:[Rr]ejoindre|[Rr]ejoignez|[Rr]ejoins|[Ii]ntégrez|[Ii]ntégrerez) (?:l['’]équipe )?(?:de |du )?${NAME}(?=[ ,.!]|$)`,
    ],
    place: [
      `^\\p{Lu}[^().!?]{2,60} \\(${PLACE}\\),? (?:recrute|recherche|cherche|embauche)\\b`,
      `\\b(?:villes|régions|territoires|départements|sites|agences|bureaux)(?: [^().]{0,40})? \\((?<it>[\\p{Lu}][^()]{4,90})\\)`,
      `\\b(?:poste|basée?s?|basé[·.]?e?|située?s?|localisée?s?|pourvoir|bureaux|agence)(?: (?:est|basée?|située?|localisé))? à ${PLACE}`,
      `\\bbureaux (?:de|à) ${PLACE}`,
      `\\b(?:vous travaillerez|tu travailleras) à ${PLACE}`,
      `\\bnotre (?:agence|site|cabinet|implantation|magasin|établissement|atelier|usine|boutique|bureau|restaurant)(?: \\p{Lu}[\\p{L}-]+)? (?:de |d['’]|à )${PLACE}`,
      `\\b(?:mission|poste|intérim|cdi|cdd|stage|alternance)(?: [^.,]{0,40})? à ${PLACE}(?= - \\d{5}|[,. (]|$)`,
      `\\b(?:basé[·.]?e?s?|localisation) à ${PLACE}`,
      // "Basées sur Databricks" tells of what, and not where.
      `\\b(?:poste|mission|bureaux|agence|équipe|cabinet|localisation)(?: est)?(?: (?:basé[·.]?e?s?|située?s?))? sur ${PLACE}`,
    ],
    duty: [
      "^(?:vous (?:serez|aurez|participerez|travaillerez|assurerez|contribuerez|gérerez|développerez|accompagnerez|animerez|concevrez|pilote\\p{L}+)|tu (?:seras|auras|participeras|travailleras))\\b",
      "^vous (?:serez )?en charge d",
    ],
    requirement: [
      "^(?:vous (?:êtes|avez|possédez|disposez|maîtrisez|justifiez|connaissez)|tu (?:es|as|maîtrises|connais))\\b",
      "^(?:expérience|maîtrise|connaissance) .{3,100}\\b(?:exigée|requise|indispensable|souhaitée)",
    ],
    nice: [
      "\\b(?:est un plus|serait un plus|un plus|idéalement|de préférence|souhaitée?|appréciée?|en petit bonus|bonus|atout)\\b",
      "^plus :",
    ],
    benefit: [
      "^(?:nous|on) (?:vous |te |t['’])?(?:offrons|proposons|offre|propose)\\b",
      "^(?:vous|tu) (?:bénéficie\\p{L}+|profite\\p{L}+)\\b",
    ],
    pay: [
      "\\b(?:salaires?|salariale|rémunération|brut|net|traitement|gratification|package|fixe|taux horaire|tjm|grille)\\b",
    ],
    notPay: [
      "\\b(?:budget|prime|bonus|levée|chiffre d['’]affaires|ticket|titres?-restaurant|mutuelle|dossiers|formation|remboursement|clients|collaborateurs|utilisateurs|salariés|d['’]une valeur|valeur de|voiture|véhicule|vélo|primes|budgets|tickets|chèques?|cooptation|parrainage|indemnités?|allocation|forfait|mobilité|transports?|navigo|retraite|épargne|intéressement|participation|remises?|réductions?|subventions?|déménagement|formations|cours|repas|déjeuners?|panier|crèche|sport|heures supplémentaires|télétravail)\\b",
    ],
    mission: [
      "\\b(?:notre mission|a pour mission|pour mission|notre ambition|notre objectif|nous nous donnons pour mission)\\b",
      "^nous (?:construisons|développons|créons|aidons|concevons|accompagnons|fabriquons|cultivons|agissons|œuvrons)\\b",
      "^(?:\\p{Lu}[\\p{L}&.-]+(?: \\p{Lu}[\\p{L}&.-]+){0,3}|\\[?[\\p{L}.-]+\\]?) est une? \\b",
    ],
    apply: [
      "\\b(?:pour postuler|postule[zr]?|candidature|écrivez-nous|envoyez|envoie[- ]|contactez|adressez|explique[zs]?[- ]nous)\\b",
    ],
    applyThere: ["\\b(?:candidater|postule[zr]?|candidate[zr]|candidatures?)\\b"],
    deadline: ["\\b(?:date limite|candidatures?|postuler|jusqu['’]au|avant le|clôture)\\b[^.!?\\d]{0,50}$"],
    start: ["\\b(?:début|démarrage|prise de poste|à partir du|dès le|à compter du)\\b[^.!?\\d]{0,20}$"],
    soon: ["\\bdès que possible\\b", "\\bimmédiat(?:e|ement)?\\b", "\\bau plus (?:tôt|vite)\\b", "\\basap\\b"],
    department: [
      "\\bau sein (?:de la |du |de l['’])(?<it>(?:service|direction|pôle|département) [\\p{L}'’ -]{3,50}?)(?=[,.]|$| (?:et|vous|qui|pour))",
    ],
    notice: ["\\b(?:rgpd|données personnelles|égalité des chances|handicap|non-discrimination|sans distinction)\\b"],
  },
};
