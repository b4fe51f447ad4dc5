import type { Lexicon } from "./lexicon.ts";

const NAME = String.raw`(?<it>\p{Lu}[\p{L}\p{N}&.'’-]*(?: (?:de|do|da|dos|das|e|&) \p{Lu}[\p{L}\p{N}&.'’-]*| \p{Lu}[\p{L}\p{N}&.'’-]*| \d{1,3}(?![\d.,:%+€$/-])){0,5})`;
const ROLE = String.raw`(?<it>[^,.;:!?]{3,90}?)`;
const ROLE_END = String.raw`(?=\s+(?:para|que|com|em|na|no|capaz|quem|a (?:tempo)|por|e que)\b|[,.;:!?]|$)`;
const PLACE = String.raw`(?<it>\p{Lu}[\p{L}'’-]*(?: (?:de|do|da|dos|das) \p{Lu}[\p{L}'’-]*| \p{Lu}[\p{L}'’-]*){0,3}(?:(?:, | - |/)\p{Lu}[\p{L}]*)?)`;

export const pt: Lexicon = {
  language: "pt",
  stopwords:
    "o a os as de do da dos das e em um uma que com para por no na se ao é não você nossa nosso mais como sua seu são ou nos à está pela pelo vaga salário requisitos horário contratação benefícios procuramos oferecemos contrata mensal".split(
      " ",
    ),
  sections: {
    duties: [
      "(?:as |suas |tuas |suas principais |nossas )?(?:principais )?(?:responsabilidades|atribuicoes|funcoes|atividades|tarefas|missao)(?: (?:principais|e atribuicoes|do cargo|da vaga|da funcao|do dia a dia))*",
      "descricao da (?:vaga|funcao)",
      "(?:as (?:tuas|suas) (?:funcoes|tarefas|responsabilidades)|o (?:seu|teu) (?:papel|dia a dia)|como sera (?:o )?(?:seu|teu) dia a dia|o que esperamos que faca.?)",
      "(?:o que (?:voce vai fazer|vais fazer|fara|faras)|(?:no )?(?:seu|teu) dia a dia|o que te espera|o seu desafio|seus desafios|voce sera responsavel por)(?: .{1,30})?",
    ],
    must: [
      "(?:os |outros |nossos )?(?:requisitos|qualificacoes|perfil|competencias|habilidades|conhecimentos|experiencia|formacao|pre-requisitos)(?: (?:obrigatorios|minimos|necessarios|e qualificacoes|procurado|desejado|tecnicas|tecnicos|pretendido|exigidos|da vaga|e \\w+))*",
      "(?:obrigatorios?|o que (?:procuramos|buscamos|esperamos|precisas|voce precisa)|quem (?:procuramos|buscamos)|imprescindivel|buscamos|sobre voce)(?: .{1,30})?",
    ],
    nice: [
      "(?:desejave(?:l|is)|diferencia(?:l|is)|fatores de valorizacao|valoriza-se|nice to have|bonus|sera um diferencial|pontos extras|mais-valias|e um plus)(?: .{1,30})?",
    ],
    benefits: [
      "(?:os |nossos |seus )?(?:beneficios|vantagens|regalias)(?: .{1,30})?",
      "(?:o que (?:oferecemos|temos para)|oferecemos|oferece-se|por que .{1,40}|porque .{1,40})(?: .{1,30})?",
    ],
    pay: ["(?:o )?(?:salario|remuneracao|vencimento|faixa salarial)(?: .{1,20})?"],
    apply: [
      "(?:como se candidatar|como candidatar|candidaturas?|candidate-se|contato|contacto|inscricao|inscricoes|interessados)(?: .{1,20})?",
    ],
    company: ["(?:quem somos|sobre (?:nos|a empresa|a .{1,30})|nossa empresa|a empresa|o nosso grupo)"],
    role: ["(?:sobre a vaga|a vaga|o cargo|descricao|a funcao)"],
    terms: [
      "(?:labels|contratacao|condicoes|regime|horario|labels?|nivel|alocacao|informacoes(?: adicionais)?|detalhes)",
    ],
    process: ["(?:processo seletivo|processo de selecao|etapas)(?: .{1,20})?"],
    notice: ["(?:diversidade|igualdade|lgpd|aviso)(?: .{1,60})?"],
  },
  fields: {
    title: ["(?:cargo|vaga|titulo|funcao|posicao|(?:nome|titulo) (?:da vaga|do cargo))"],
    company: ["(?:empresa|nossa empresa|companhia|organizacao|contratante|empregador|nome da empresa)"],
    location: ["(?:local|localizacao|localidade|cidade|local d[ea] (?:trabalho|vaga|atuacao)|endereco|morada|regiao)"],
    workplace: ["(?:modalidade|alocacao|(?:regime|modelo|formato) de (?:trabalho|atuacao)|formato|remoto)"],
    employmentType: [
      "(?:contratacao|contrato|tipo de contrato|regime|(?:tipo|modelo|forma|formato|regime) de contratacao|vinculo|tipo de vinculo|jornada|horario|carga horaria)",
    ],
    salary: [
      "(?:salario|remuneracao|vencimento|ordenado|faixa salarial|fixo|hora-aula|bolsa(?:.auxilio)?|proposta salarial)(?: .{1,20})?",
    ],
    deadline: ["(?:prazo|data limite|ate|inscricoes ate|encerramento)"],
    startDate: ["(?:inicio|data de inicio|entrada)"],
    department: ["(?:departamento|area|equipe|equipa|setor)"],
    industry: ["(?:segmento|setor de atividade|ramo)"],
    url: ["(?:link|se inscreva no|inscricao|url)"],
    email: ["(?:e-?mail|correio eletronico)"],
    phone: ["(?:telefone|tel|celular|telemovel|whatsapp)"],
  },
  months: [
    "jan(?:eiro|\\.)?",
    "fev(?:ereiro|\\.)?",
    "mar(?:ço|\\.)?",
    "abr(?:il|\\.)?",
    "mai(?:o|\\.)?",
    "jun(?:ho|\\.)?",
    "jul(?:ho|\\.)?",
    "ago(?:sto|\\.)?",
    "set(?:embro|\\.)?",
    "out(?:ubro|\\.)?",
    "nov(?:embro|\\.)?",
    "dez(?:embro|\\.)?",
  ],
  workplace: {
    remote: [
      "\\bvaga (?:é )?(?:100 ?% )?remota\\b",
      "\\b(?:100 ?%|totalmente|full) (?:remot[oa]|remote|home[- ]office)\\b",
      "\\btrabalho (?:100 ?% )?remoto\\b",
      "\\bvaga remota\\b",
      "\\b(?:trabalhe|trabalhar) de onde (?:quiser|você quiser|quiseres)\\b",
      "\\bteletrabalho (?:total|integral|a 100 ?%)",
      "\\bremot[aeo][- ]first\\b",
      "\\b(?:posição|oportunidade|modalidade|atuação) (?:é )?(?:100 ?% )?remota\\b",
      "\\btrabalh(?:o|ar|ará) (?:de forma remota|remotamente|de casa)\\b",
      "\\bpresencial ou remoto\\b",
      "\\bremoto ou (?:escritório|presencial|híbrido)\\b",
      "\\bhome office integral\\b",
    ],
    hybrid: [
      "\\b(?:[1-4]|um|dois|três|quatro)(?: dias?|x) (?:por semana )?(?:na empresa|no escritório)\\b",
      "\\bhíbrid[oa]\\b",
      "\\bsemi-?presencial\\b",
      "\\b(?:[1-4]|um|dois|três|quatro)(?: dias?|x) (?:por semana )?(?:presencia(?:l|is)|no escritório)\\b",
      "\\btrabalho remoto (?:uma|duas|três|[1-4]) vez(?:es)? por semana\\b",
      "\\b(?:[1-4]|dois|três) dias? (?:por semana )?(?:de|em) (?:home[- ]office|teletrabalho)\\b",
    ],
    onsite: [
      "\\b(?:não|sem) (?:\\p{Ll}+ )?remoto\\b",
      "^alocado\\b",
      "\\bvaga (?:é )?presencial\\b",
      "(?<!(?:entrevistas?|reunião|reuniões|prova|teste|avaliação) )\\b(?:100 ?% )?presencial\\b(?! ou remot)",
    ],
  },
  employment: {
    FULL_TIME: ["\\btempo inteiro\\b", "\\btempo integral\\b", "\\bfull[- ]time\\b", "\\bperíodo integral\\b"],
    PART_TIME: ["\\btempo parcial\\b", "\\bpart[- ]time\\b", "\\bmeio período\\b"],
    CONTRACTOR: [
      "(?<!\\bclt ?(?:ou|/|e/ou|,) ?)\\bpj\\b(?! a combinar| ?(?:ou|/|e/ou|,) ?clt)",
      "\\bautônom[oa]\\b",
      "\\bfreelanc",
      "\\bfreela\\b",
      "\\brecibos verdes\\b",
    ],
    TEMPORARY: ["\\btemporári[oa]\\b", "\\btermo certo\\b"],
    INTERN: ["\\bestágio\\b", "\\bestagiári[oa]\\b", "\\bjovem aprendiz\\b"],
    VOLUNTEER: ["\\bvoluntári[oa](?:do)?\\b"],
  },
  periods: {
    hour: ["(?:por|a|/ ?) ?hora\\b", "/ ?h\\b"],
    day: ["(?:ao|por|/ ?) ?dia\\b"],
    week: ["(?:por|à|/) ?semana\\b", "semana(?:l|is)\\b"],
    month: ["(?:ao|por|/ ?) ?mês\\b", "mensa(?:l|is)\\b"],
    year: ["(?:ao|por|/ ?) ?ano\\b", "anua(?:l|is)\\b"],
  },
  sentences: {
    seeking: [
      `\\b(?:procuramos|procura|buscamos|busca|contratando|contrata|recrutar|recruta|precisamos de|selecionamos|selecionando|recrutando)(?: (?:um|uma|um\\(a\\)|um/a|nova?))? ${ROLE}${ROLE_END}`,
      `\\b(?:vaga|cargo|posição|função) (?:de|para)(?: uma?)? ${ROLE}${ROLE_END}`,
    ],
    employer: [
      `\\b(?:na|no|da|do) (?:pizzaria|restaurante|loja|clínica|escola|padaria|hotel|empresa) ${NAME}(?=[.,! ]|$)`,
      `\\b[Nn]ós somos (?:a |o )?${NAME}(?=[,.! ]|$)`,
      `(?:^|[.!?:] )(?:O grupo |A |O )?${NAME}(?: \\([^()]{2,60}\\))? (?:está|é|procura|busca|contrata|recruta|seleciona|abre|oferece)\\b`,
      `\\b(?:Somos a|Somos o|Na|No) ${NAME},? (?:você|nós|acreditamos|buscamos|trabalhamos)\\b`,
      `\\bSomos (?:a |o )?${NAME}(?=[,. ]|$)`,
      `^(?:A |O )?${NAME}, [^.!?]{3,90}, (?:recruta|procura|busca|contrata|seleciona)\\b`,
      `(?:^|[.!?] )(?:Fundad[ao]|Criad[ao]|Com sede)[^.!?,]{2,60}, (?:a |o )?${NAME} (?:é|desenvolve|oferece|atua)\\b`,
      `\\b(?:[Vv]enha (?:trabalhar|fazer parte) (?:na|no|da|do|com a|com o)|[Ff]a(?:ça|zer) parte d[ao]|[Jj]unte-se (?:à|ao)|[Jj]unta-te (?:à|ao)|[Ff]aç[oa] parte d[ao]|[Cc]omo parte d[ao]|[Tt]rabalhar n[ao]) ${NAME}(?=[,.! ]|$)`,
    ],
    place: [
      `\\b(?:escritório|sede|loja|unidade|localizad[oa]|situad[oa]|presencial|trabalho|trabalhar|atuar) (?:em|no|na) ${PLACE}`,
      `\\b(?:nossa|nosso|sua|seu) (?:loja|unidade|escritório|restaurante|clínica|fábrica|sede|filial|hotel) (?:de|em|do|da|no|na) ${PLACE}`,
      "(?:^|[\\s(])(?<it>\\p{Lu}[\\p{L}'’-]+(?: (?:de|do|da|dos|das) \\p{Lu}[\\p{L}'’-]+| \\p{Lu}[\\p{L}'’-]+){0,3}/(?:AC|AL|AM|AP|BA|CE|DF|ES|GO|MA|MG|MS|MT|PA|PB|PE|PI|PR|RJ|RN|RO|RR|RS|SC|SE|SP|TO))(?![\\p{L}/])",
    ],
    duty: ["^(?:você (?:será|vai|irá|atuará)|serás responsável|vais)\\b"],
    requirement: [
      "^(?:você (?:tem|possui|precisa)|ter |possuir )",
      "\\b(?:obrigatóri[oa]|imprescindível|necessári[oa])\\b",
    ],
    nice: ["\\b(?:desejável|diferencial|será um plus|preferencial(?:mente)?|valoriza-se)\\b"],
    benefit: ["^oferecemos\\b", "^você (?:terá|recebe)\\b"],
    pay: ["\\b(?:salário|remuneração|vencimento|faixa salarial|brut[oa]|líquido|clt|bolsa(?:[- ]aux[ií]lio)?|💰)|💰"],
    notPay: [
      "\\b(?:orçamento|vale|vr|va|bônus|reembolso|desconto|faturamento|investimento|auxílio|formação|clientes|usuários|seguro|subsídio|ajuda de custo|no valor de|valor de|avaliad[oa]|carro|viatura|bicicleta|vales?|ticket|prémios?|prêmios?|bónus|indicação|recomendação|descontos?|previdência|pensão|cursos?|mensalidade|refeição|alimentação|transporte|academia|ginásio|creche|mudança|aluguel|horas extras?|plr|cartão)\\b",
    ],
    mission: [
      "\\b(?:nossa missão|nosso propósito|nosso objetivo)\\b",
      "^(?:criamos|construímos|desenvolvemos|ajudamos|fazemos)\\b",
      "^(?:a |o )?\\p{Lu}[\\p{L}&.-]+(?: \\p{Lu}[\\p{L}&.-]+){0,3} é uma? ",
    ],
    apply: ["\\b(?:candidate-se|envie|envia|inscreva|candidaturas|se candidatar|interessados|mande)\\b"],
    applyThere: ["\\b(?:candidate-se|candidata-te|candidatar|candidaturas?|inscreva-se|inscrições)\\b"],
    deadline: ["\\b(?:prazo|data limite|até(?: o dia)?|inscrições|candidaturas)\\b[^.!?\\d]{0,50}$"],
    start: ["\\b(?:início|entrada|a partir de)\\b[^.!?\\d]{0,20}$"],
    soon: ["\\binício imediato\\b", "\\bimediat[oa]\\b", "\\bo mais breve possível\\b"],
    department: [
      "\\b(?<it>(?:equipa|equipe|departamento|área) de \\p{Lu}[\\p{L}]*(?: (?:e|&|de) \\p{Lu}[\\p{L}]*| \\p{Lu}[\\p{L}]*){0,4})",
    ],
    notice: ["\\b(?:lgpd|proteção de dados|igualdade de oportunidades|sem distinção)\\b"],
  },
};
