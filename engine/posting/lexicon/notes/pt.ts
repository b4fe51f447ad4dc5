import { LATIN, JOINED, NAME, TOWN, PLACE } from "./names.ts";
import type { NoteWords } from "./note-words.ts";

const HOUSE =
  "(?:Solar|Clínica|Auto|Cantina|Padaria|Pastelaria|Restaurante|Hotel|Pousada|Forno|Escola|Colégio|Loja|Farmácia|Oficina|Café|Casa|Quinta|Herdade|Creche|Livraria|Academia|Salão|Barbearia|Pizzaria|Mercearia|Talho|Lavandaria|Lavanderia|Floricultura|Marcenaria|Pet Shop|Churrascaria|Tasca|Adega|Lar|Ginásio|Papelaria|Ótica|Confeitaria|Sorveteria|Ateliê|Atelier|Academia|Supermercado|Mercado|Bar|Estúdio|Serralharia|Fazenda|Sítio|Transportadora|Construtora|Clube|Associação|Churrasqueira|Marisqueira|Gráfica|Borracharia|Petshop|Imobiliária)";

export const pt: NoteWords = {
  benefit: [
    "^(?:pagamos|damos|fornecemos|garantimos|temos|oferece-se|paga-se|fechamos)(?![\\p{L}])",
    "^(?:você |vai )?(?:ganha|recebe|vai receber|vai ganhar|receber|ganhar|tem direito|recebes|ganhas|vais receber|vais ganhar|terás|receberás)(?![\\p{L}])",
    "^(?:o )?(?:salário|ordenado|vencimento|em troca)(?![\\p{L}])",
  ],
  requirement: [
    "^(?:não )?(?:você )?(?:precisa|precisas|é preciso|é necessário|tens de|tem que|tem de|deve|deves|pedimos|exige-se|pede-se)(?![\\p{L}])",
    "^(?:você )?(?:gosta|gostas|sabe|sabes|fala|falas|tem|tens|já (?:trabalhou|trabalhaste|fez))(?![\\p{L}])",
    "^(?:queremos|procuramos|buscamos|precisamos de|preciso de|procuro) (?:alguém|uma pessoa|pessoas|quem|gente)(?![\\p{L}])",
    "^(?:peço que|convém|tem que|valorizamos|não exigimos|exigimos)(?![\\p{L}])",
    "^(?:experiência|cnh|carta de condução|ensino (?:médio|superior|fundamental)|carteira|curso|disponibilidade|bom |boa )(?![\\p{L}])",
    "(?<![\\p{L}])(?:é|são|será) (?:necessári|obrigatóri|desejáve|um diferencial|bem-vind|valorizad|um plus)",
  ],
  duty: [
    "^você (?!tem|possui|precisa|ter|receb|vai (?:ter|receber|ganhar|precisar|gostar)|ganha|é|gosta|sabe|pode|fala|já|deve|quer|está)\\p{Ll}+(?![\\p{L}])",
    "^(?:vais|irás|farás|vai)(?! (?:ter|receber|ganhar|precisar))(?![\\p{L}])",
    "^(?!ter|receber|ganhar|precisar|dever|poder|ser[áa])\\p{L}{2,20}r(?:ás|á)(?![\\p{L}])",
    "^(?:o trabalho|as tarefas|a rotina|suas tarefas|no dia a dia)(?![\\p{L}])",
  ],
  employer: [
    `(?:se chama|chama-se|somos) (?:a |o )?(?<it>${NAME})`,
    `(?<![\\p{L}])(?<it>${HOUSE} (?:(?:da|do|de|das|dos) )?(?:\\p{Lu}\\p{Ll}+ )?${LATIN}(?:${JOINED} ${LATIN}){0,3})`,
    `(?:^|[.!?] )(?:Aqui )?(?:[Nn]a|[Nn]o|A|O) (?<it>${NAME})(?:,| (?:a gente|fica|precisa|procura|busca|contrata|está|abre|faz|vende|tem|somos|nasceu|começou|existe|cuida|conserta|trabalha|cresceu|fabrica|quer))`,
    `(?<![\\p{L}])(?<it>${NAME},? Lda\\.?)(?![\\p{L}])`,
    `, [ao] (?<it>${LATIN}(?:${JOINED} ${LATIN}){1,3}),`,
    `(?:^|[.!?] )(?<it>${NAME}),? (?:em|no|na) ${TOWN},? (?:procura|precisa|busca|contrata|admite|recruta)`,
  ],
  place: [
    `(?:,|fica|abre|localizad[oa]|situad[oa]|loja|oficina|padaria|clínica|restaurante|hotel|hostel|gabinete|consultório|armazém|depósito|entregas|obras|trabalhar|escritório|${HOUSE} ${NAME}|estamos|aqui) (?:em|na|no) (?!Rua|Avenida|Av\\.|Praça)${PLACE}(?=[,.;!]| (?:e|que|no|na|procura|desde|para)|$)`,
    `(?<![\\p{L}])(?:centro(?! de (?:Dia|Saúde|Estudos|Convívio|Formação))|portas|perto|arredores|interior|cidade|pessoal|aqui|\\p{Lu}\\p{L}+,|Lda\\.,) d[eoa] ${PLACE}`,
  ],
  seeking: [
    "(?<![\\p{L}])(?:precisa-se (?:de )?|procura-se |procuramos |precisamos de |contrata-se |contratamos |admite-se |procura |precisa de |falta o |falta a |buscamos |recruta )(?:uma? |um/a )?(?<it>\\p{Ll}[\\p{L}/()-]+(?: (?:de |em )?[\\p{L}/-]+){0,3}?)(?= (?:para|em|que|com|a|por|no|na|e)(?![\\p{L}])|[,.;:!?]|$)",
    "(?<![\\p{L}])(?:uma?|um/a|precisando de|precisa de|dois|duas) (?<it>\\p{Ll}[\\p{L}/()-]+(?: (?:de|em) (?!repente|novo|casa)[\\p{L}/-]+)?)(?= |[,.;:!?]|$)",
  ],
  opening: [
    "(?<![\\p{L}])(?:precisa-se|procura-se|procuramos|precisamos|preciso de|procuro|contrata\\p{L}*|admite-se|buscamos|procura|alguém que|alguém|conhece|precisando|precisa de|vaga|falta|queremos mais|novo colega|nova colega|equipa|recruta\\p{L}*)(?![\\p{L}])",
  ],
  hours: [
    "(?<![\\p{L}])(?:horário completo|tempo (?:inteiro|integral|parcial)|part-time|full-time|meio período|turnos?|das \\d|\\d{1,2}h|horas|de segunda|de terça|noites por semana|clt|pj|sazonal|folgas?|fins? de semana|(?:segundas?|terças?|quartas?|quintas?|sextas?|sábados?)(?:-feiras?)?|à (?:tarde|noite)|de manhã|hora-aula)(?![\\p{L}])",
  ],
  reach: [
    "(?<![\\p{L}])(?:mand[ea]\\p{L}*|envi[ea]\\p{L}*|lig[ua]\\p{L}*|zap|whatsapp|currículos?|chama|apareça|aparece|deix[ea]|passe|responda|contact\\p{L}*|escrev\\p{L}*|telefone)(?![\\p{L}])",
  ],
};
