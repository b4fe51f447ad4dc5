/**
 * Words that name a job, in the seven languages: stems of the last or the main word of a title. They decide which
 * part of a headline is the title, and whether what a sentence looks for is a job at all.
 */
const LATIN = `
engineer developer programmer architect designer manager director officer nurse doctor physician surgeon teacher lecturer professor tutor
assistant associate analyst consultant specialist technician administrator coordinator supervisor lead head chief clerk secretary receptionist
barista cook chef waiter waitress server bartender baker butcher driver courier mechanic electrician plumber carpenter welder machinist
operator operative worker labourer laborer cleaner janitor guard caretaker housekeeper gardener farmer cashier seller salesperson shopkeeper buyer
merchandiser marketer copywriter writer editor journalist translator interpreter librarian archivist curator historian scientist researcher
accountant auditor bookkeeper controller actuary lawyer solicitor attorney paralegal notary recruiter trainer coach instructor therapist
counsellor counselor psychologist midwife paramedic pharmacist dentist hygienist radiographer carer caregiver aide pilot steward captain
sailor firefighter police soldier planner scheduler buyer dispatcher packer picker stocker handler inspector surveyor estimator foreman
master owner tester admin sysadmin devops intern trainee fresher apprentice volunteer ambassador representative agent broker advisor adviser
producer photographer videographer animator illustrator artist musician actor stylist hairdresser beautician producer strategist evangelist
commissioner councillor councilor magistrate judge marshal ranger lifeguard nanny babysitter groomer florist tailor seamstress jeweler upholsterer roofer mason painter plasterer tiler scaffolder rigger crane foreperson superintendent postmaster registrar bursar dean provost chancellor deputy constable detective sergeant paramedics phlebotomist sonographer dietitian nutritionist optician optometrist podiatrist chiropractor veterinarian zookeeper taxidermist beekeeper sommelier barback dishwasher busser hostess valet concierge bellhop porter doorman usher principal fellow postdoc student werkstudent crew staff member executive president partner founder cto ceo cfo coo vp sre clinician
deckhand labourer pastor pastora profe empregado empregada caseiro caseiros fachangestellte steuerfachangestellte instrutor instrutora coupeur nounou rececionista chorleitung chorleiter dirigent fachmann fachfrau milker picker pickers motoboy estilista soudeuse entwickler ingenieur informatiker programmierer architekt leiter leitung referent sachbearbeiter mitarbeiter verkäufer kaufmann kauffrau
pfleger krankenpfleger krankenschwester arzt ärztin lehrer erzieher berater assistent techniker mechaniker mechatroniker elektriker
monteur fahrer koch köchin kellner bäcker fachkraft pflegefachkraft helfer aushilfe azubi auszubildende praktikant geschäftsführer
dev devs collaborateur collaboratrice spezialist analytiker wissenschaftler archivar bibliothekar betreuer therapeut hebamme meister geselle disponent einkäufer reinigungskraft
kraft hilfskraft pflegekraft pflegehelfer altenpfleger altenpflegehelfer haushaltshilfe hauswirtschaftskraft erzieherin sekretärin sekretär buchhalter steuerfachangestellte zerspanungsmechaniker lagerist schlosser schweißer maurer maler dachdecker friseur friseurin kosmetikerin zahnarzthelferin medizinische sachbearbeiterin projektleiter bauleiter polier vertriebler werkzeugmacher anlagenführer maschinenführer produktionshelfer staplerfahrer berufskraftfahrer zusteller kommissionierer servicetechniker systemadministrator dozent dozentin referendar volontär justiziar syndikus fsj bfd servicekraft hauswirtschafter sozialpädagoge verwaltungsangestellte fachangestellte kinderpfleger gärtner schreiner tischler
développeur développeuse développeu ingénieur ingénieure infirmier infirmière médecin enseignant professeur chargé chargée responsable
directeur directrice chef cheffe assistant assistante conseiller conseillère vendeur vendeuse technicien technicienne comptable juriste
avocat cuisinier serveur serveuse chauffeur livreur caissier coiffeur électricien plombier maçon menuisier animateur animatrice éducateur
formateur rédacteur chercheur concepteur gestionnaire agent agente secrétaire stagiaire alternant apprenti aide-soignant soignant coordinateur
boulanger boulangère pâtissier pâtissière boucher bouchère fleuriste soudeur chaudronnier tourneur fraiseur mécanicien carrossier peintre couvreur
charpentier grutier conducteur conductrice magasinier préparateur cariste manutentionnaire facteur ambulancier sage-femme kinésithérapeute
ergothérapeute psychologue pharmacien dentiste vétérinaire opticien auxiliaire puéricultrice assistante maternelle enseignante professeure
documentaliste bibliothécaire archiviste journaliste graphiste webmaster développeuse ingénieure analyste consultante chargée commercial
commerciale télévendeur téléconseiller réceptionniste gouvernante plongeur commis barman barmaid sommelier esthéticienne coiffeuse jardinier
paysagiste agriculteur viticulteur ouvrier ouvrière opérateur opératrice contremaître chef d'équipe gardien gardienne agent d'entretien
soldador fontanero carpintero albañil pintor yesero jardinero peluquero peluquera panadero pastelero carnicero pescadero frutero costurera sastre
farmacéutico farmacéutica veterinario veterinaria fisioterapeuta psicólogo psicóloga trabajador trabajadora matrona celador teleoperador
azafata animador socorrista vigilante conserje portero repositor cajero cajera carretillero transportista chófer taxista piloto marinero
ingeniera informático informática programadora maquetador redactor redactora periodista traductor traductora abogada economista contador
soldador encanador pedreiro eletricista marceneiro pintor padeiro confeiteiro açougueiro costureira cabeleireiro manicure jardineiro faxineira
diarista babá cuidador cuidadora fisioterapeuta psicóloga psicólogo nutricionista farmacêutico veterinário dentista professor pedagogo
vigilante recepcionista secretária repositor estoquista conferente entregador motoboy mecânico torneiro ajudante encarregado pizzaiolo
churrasqueiro copeira camareira gari auxiliar redator jornalista tradutor designer estagiária desenvolvedora programadora
desarrollador desarrolladora programador ingeniero ingeniera enfermero enfermera médico profesor profesora camarero camarera cocinero
dependiente vendedor vendedora técnico técnica administrativo administrativa contable abogado gerente jefe jefa director directora asistente
auxiliar conductor repartidor analista consultor consultora diseñador diseñadora arquitecto arquitecta becario recepcionista responsable
coordinador comercial operario mozo limpiador cuidador educador monitor electricista mecánico
statistician economist biologist chemist physicist mathematician geologist ecologist epidemiologist radiologist cardiologist neurologist
psychiatrist anesthesiologist pathologist technologist toxicologist meteorologist sociologist anthropologist criminologist machinists optometrist
cartographer cinematographer choreographer stenographer bricklayer glazier joiner fitter installer handyman handyperson repairer toolmaker
shoemaker watchmaker cabinetmaker dressmaker brewer distiller winemaker fishmonger grocer caterer bookseller greengrocer undertaker embalmer
forester arborist horticulturist agronomist beautician barber masseur masseuse manicurist esthetician proofreader typist transcriber
stagehand roadie dj organist pianist violinist singer dancer conductor programmer dramaturge webmaster moderator facilitator mediator
ombudsman investigator examiner assessor appraiser adjuster underwriter trader treasurer cfo banker teller loader forklift trucker chauffeur
groundskeeper custodian matron warden gatekeeper watchman bouncer lookout diver fisherman deckhand bosun purser skipper
paraprofessional paraeducator headteacher schoolteacher educator governess tutor demonstrator invigilator
dramaturg kameramann tontechniker veranstaltungstechniker statistiker biologe chemiker physiker mathematiker apotheker augenoptiker
hausmeister hauswart platzwart pförtner rezeptionist portier steward kosmetiker logopäde physiotherapeut ergotherapeut heilerziehungspfleger
heilpädagoge pädagoge pädagogin psychologe sozialarbeiter bestatter landwirt winzer imker förster forstwirt tierpfleger tierarzt metzger fleischer
konditor brauer müller glaser klempner installateur anlagenmechaniker zimmermann zimmerer fliesenleger straßenbauer gerüstbauer bauhelfer
kranführer baggerfahrer lokführer busfahrer taxifahrer kurier postbote rangierer schaffner flugbegleiter matrose kapitän redakteur lektor
texter fotograf grafiker mediengestalter übersetzer dolmetscher steuerberater wirtschaftsprüfer controller rechtsanwalt notar richter jurist
rechtspfleger polizist feuerwehrmann rettungssanitäter notfallsanitäter pflegedienstleitung wohnbereichsleitung heimleitung stationsleitung
kindergärtnerin tagesmutter schulbegleiter integrationshelfer nachhilfelehrer trainer übungsleiter kaufleute bürokauffrau bürokaufmann
statisticien économiste biologiste chimiste physicien géologue mathématicien sociologue orthophoniste orthoptiste podologue radiologue
manipulateur brancardier laborantin préparatrice moniteur monitrice entraîneur arbitre huissier notaire greffier magistrat pompier policier
gendarme surveillant surveillante hôte hôtesse guichetier barista pizzaïolo traiteur poissonnier fromager épicier brasseur vigneron
maraîcher éleveur bûcheron élagueur paysan ferrailleur coffreur bancheur carreleur plaquiste étancheur façadier plâtrier vitrier serrurier
ferronnier ajusteur monteur monteuse usineur régleur outilleur câbleur dépanneur électromécanicien frigoriste chauffagiste climaticien
ascensoriste éboueur balayeur agent laveur blanchisseur repasseuse couturier couturière styliste modéliste maquettiste illustrateur
photographe vidéaste monteur réalisateur scénariste traducteur traductrice interprète attaché attachée adjoint adjointe déléguée délégué
directrice présidente président médiateur médiatrice acheteur acheteuse approvisionneur logisticien planificateur ordonnanceur dessinateur
métreur géomètre topographe urbaniste paysagiste architecte contrôleur contrôleuse auditeur auditrice trésorier gérant gérante
estadístico economista biólogo bióloga geólogo matemático sociólogo logopeda terapeuta odontólogo higienista
instalador cerrajero cristalero fresador tornero ajustador montador frigorista calefactor encofrador ferrallista gruista marmolista
tapicero sastre modista lavandero planchadora ayudante encargado encargada supervisor supervisora almacenero almacenista empacador
surtidor chofer operador operadora maquinista despachador vigilante guardia velador intendencia afanadora promotor promotora ejecutivo
ejecutiva capturista asesor asesora agente coordinadora subgerente capacitador reclutador reclutadora docente maestro maestra catedrático
investigador investigadora bibliotecario archivero traductor intérprete fotógrafo editor guionista locutor actor músico bailarín
barbero esteticista masajista niñera empleada jardinera ganadero agricultor pescador apicultor enólogo sumiller bartender mesero mesera
cocinera chef parrillero taquero repostero lavaplatos barista hostess cobrador notario procurador juez auditor auditora tesorero
estatístico biólogo bióloga geólogo matemático sociólogo fonoaudiólogo fonoaudióloga terapeuta odontólogo instalador
serralheiro vidraceiro soldadora caldeireiro fresador ferramenteiro montador carpinteiro azulejista gesseiro servente ladrilhador
alfaiate passadeira lavadeira empacotador estoquista almoxarife embalador carregador operadora maquinista tratorista
promotor promotora supervisor supervisora assessor assessora docente instrutor instrutora investigador bibliotecário arquivista
intérprete fotógrafo cinegrafista editor editora locutor músico barbeiro esteticista massagista governanta agricultor pescador
cozinheira garçonete barista chapeiro confeiteira sushiman cumim copeiro líder chefe diretor diretora sócio coordenadora supervisora
desenvolvedor desenvolvedora engenheiro engenheira enfermeiro enfermeira professora vendedora atendente técnico gerente assistente auxiliar
motorista cozinheiro garçom caixa contador advogado estagiário porteiro zelador operador balconista designer coordenador gestor programador
`
  .split(/\s+/u)
  .filter((word) => word !== "");

const CJK =
  "工程師 開發 設計師 經理 專員 總監 會計 護士 醫生 教師 老師 司機 銷售 店員 廚師 服務員 實習生 師傅 师傅 阿姨 保姆 月嫂 钟点工 采茶工 仲居 大工 ライター 講師 調理師 料理人 支援員 工程师 开发 设计师 经理 主管 专家 专员 助理 总监 会计 护士 医生 教师 老师 司机 销售 客服 店员 厨师 服务员 前端 后端 架构师 顾问 分析师 产品 运营 编辑 翻译 文员 技师 店长 保安 实习生 程序员 洗护 美容师 エンジニア デザイナー マネージャー ディレクター プログラマー スタッフ 看護師 介護士 保育士 医師 薬剤師 事務 営業 店長 講師 教師 調理師 ドライバー コンサルタント アナリスト マスタ マスター 社員 職員 補助者 助手 技師 担当 歯科衛生士 栄養士 サイエンティスト 開発者 清掃 警備 販売 接客 ホール キッチン 調理 受付 オペレーター 作業員 配達 助産師 歯科医師 福祉士 理学療法士 作業療法士 相談員 支援員 指導員 教員 研究員 店員 美容師 整備士 溶接 施工管理 エディター ライター プランナー リーダー アシスタント アルバイト 组长 店员 收银 导购 技术员 操作工 普工 焊工 电工 库管 采购 出纳 人事 法务 律师 讲师 策划 主播 摄影 美工 运维 测试 算法 研究员 科学家 护理 月嫂 保洁 快递员 骑手 主任 总经理 负责人 合伙人 前台 后厨 烘焙师 面点师 咖啡师 药师 兽医 教练 理发师 发型师 剪辑 文案".split(
    " ",
  );

const WORDS = new Set(LATIN);
/** "Entwickler" is in "Entwicklerinnen", but "master" not in "MasterMundi". */
const ENDING =
  /^(?:e?s|e?n|in|innen|e|a|as|o|os|r|rs|ra|ras|re|res|se|ses|ne|nes|rice|rices|trice|trices|euse|euses|ing|ship|er|ers|ern|te|ten|tin|tinnen|ants?|ance)$/u;

const STEMS = LATIN.filter((word) => word.length >= 6);

/** Short names in Chinese and Japanese that end in a sign for somebody who does something. */
const HAN_ROLE =
  /^[\p{Script=Han}\p{Script=Katakana}、，（）()・/]{2,20}(?:员|員|工|师|師|司机|人员|研究生)(?:[（(].{1,8}[)）])?$/u;

/** True if one of the words names a job. */
export function namesJob(plain: string): boolean {
  if (CJK.some((word) => plain.includes(word)) || HAN_ROLE.test(plain)) return true;
  return plain
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some(
      (word) =>
        word !== "" &&
        (WORDS.has(word) ||
          STEMS.some(
            (stem) =>
              (word.startsWith(stem) && ENDING.test(word.slice(stem.length))) ||
              (word.length > stem.length && word.endsWith(stem)),
          ) ||
          (word.endsWith("s") && WORDS.has(word.slice(0, -1)))),
    );
}

/** True if the last word names a job: what stands before it tells which. */
export function endsInJob(plain: string): boolean {
  if (/\p{Lo}/u.test(plain)) return plain.length <= 16 && CJK.some((word) => plain.endsWith(word) && word.length > 1);
  return namesJob(plain.trim().split(/\s+/u).at(-1) ?? "");
}

/** A title's suffix for all genders: "(m/w/d)", "(H/F)", "(f/m/x)". */
export const GENDER_SUFFIX =
  /\s*[([（]\s*(?:all genders?|gn|mwd|wmd|any gender|[mwfdhxi*](?:\s?[/|,*·.]\s?(?:[mwfdhxigna*]|divers|inter|div\.?)){1,3}|[HF]\s?[/-]\s?[HF](?:\s?[/-]\s?[NX])?|男女不限)\s*[)\]）]/iu;

/** True for a wording that carries such a suffix. */
export function isGendered(plain: string): boolean {
  return GENDER_SUFFIX.test(plain) || /\s(?:[mwfd]\/[mwfd](?:\/[mwfdx])?|[HF]\/[HF])$/iu.test(plain);
}

/** Heads of phrases that look for a person without saying what for. */
const ANYONE =
  /^(?:\p{L}+ )?(?:people|person|persons|someone|somebody|candidates?|individuals?|talents?|colleagues?|humans?|folks|gente|personas?|alguien|profil\p{L}*|perfil\p{L}*|talento\p{L}*|pessoas?|alguém|menschen|leute|personen|verstärkung|unterstützung|jemanden|dich|personne\p{L}*|quelqu['’]un|人才|人材|伙伴|仲間|方|(?:以下|如下|下列|若干|各类|多名)\p{Lo}{0,4})$/iu;

/** True for "people", "alguna persona", "人才": no title. */
export function namesAnyone(plain: string): boolean {
  return ANYONE.test(plain.trim());
}
