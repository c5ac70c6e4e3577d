var e=`# The panel in the browser: what its pages say, beside panel-first.ftl. Only the panel reads the two, together with labels.ftl.

# Search, commands and keys
palette-search = Busque ou digite um comando
palette-commands = Comandos
palette-none = Nada encontrado para “{ $text }”.
palette-found =
    { $count ->
        [one] { $count } resultado
        [many] { $count } de resultados
       *[other] { $count } resultados
    }
palette-undo = Desfazer a última ação
palette-undo-none = Não há nada para desfazer.
keys-single = Atalhos de uma tecla
keys-single-help = Se você usa ditado por voz, desative-os: uma palavra apertaria muitas teclas.
keys-always = Sempre
keys-here = Quando você não está digitando
keys-search = Buscar nesta página
keys-next = Próximo da lista
keys-previous = Anterior da lista
keys-open = Abrir o selecionado
keys-tick = Marcar ou desmarcar

# Used everywhere
save = Salvar
filters = Filtros
tags-placeholder = Digite e aperte Enter
tags-remove = Remover { $tag }
duration-unclear = Escreva uma duração como 30m, 1h30m ou 2d.
save-bar = Mudanças não salvas
save-changes =
    { $count ->
        [one] { $count } mudança
        [many] { $count } de mudanças
       *[other] { $count } mudanças
    }
save-first = Primeiro salve ou descarte as mudanças.
save-review = Revisar
save-reset = Descartar

# Overview
overview-members = Membros
overview-known = Vistos pelo bot
overview-admins = Admins
overview-rules = Regras ativas
overview-by-type = Ações por tipo
overview-moderators = Moderadores mais ativos
overview-quiet = Nenhuma ação desde { $day }.
overview-no-moderators = Nenhum moderador agiu desde { $day }.
raid-title = Antirraid
raid-is-on = Todos que entram são banidos. Termina
raid-means = Enquanto está ligado, todos que entram são banidos por { $time }.
raid-start = Ligar por { $time }
raid-end = Desligar
raid-started = O antirraid está ligado.
raid-ended = O antirraid está desligado.
overview-lacks = O bot não pode fazer aqui tudo de que precisa. Dê a ele estas permissões nas configurações do grupo no Telegram: { $rights }.
overview-no-stats = Seu cargo não permite ver as estatísticas deste grupo.
figures-range = Período
figures-days =
    { $count ->
        [one] { $count } dia
        [many] { $count } de dias
       *[other] { $count } dias
    }
figures-none = Nada foi contado ainda. O Groupkeeper conta a partir de agora: os gráficos aparecem assim que alguém escrever ou entrar.
figures-day = Dia
figures-messages = Mensagens
figures-people = Escreveram
figures-joins = Entradas e saídas
figures-joined = Entraram
figures-left = Saíram
figures-actions = Ações
figures-undone = Desfeitas
figures-busy = Horários movimentados
figures-counted = O que contar
figures-moderator = Moderador
figures-reports = Denúncias decididas
figures-wait = Tempo habitual para decidir
figures-hits = Vezes que agiu
figures-no-rules = Nenhuma regra agiu desde { $day }.
figures-captchas = Captchas
figures-passed = Resolvidos
figures-failed = Não resolvidos
figures-no-captchas = Ninguém terminou um captcha desde { $day }.
stays = Quem fica
stays-text = De quem entrou em uma semana: quantas pessoas continuam no grupo e que parte delas escreveu em cada semana desde então.
stays-sum = Pessoas que escreveram nessas semanas: { $active }. Membros que não escreveram nada: { $silent }.
stays-none = Ninguém entrou nas últimas semanas.
stays-week = Semana de
stays-here = Ainda aqui
stays-nth = Semana { $week }
stays-cell = Semana { $week }: { $wrote } de { $joined } escreveram
weekly-text = Uma semana de cada um dos seus grupos, de segunda a domingo em UTC. Ao lado de cada número está o da semana anterior.
weekly-earlier = Anterior
weekly-later = Próxima
weekly-before = antes: { $count }
weekly-none = Não há grupos para o relatório.

# History
history-text = Todas as ações no grupo, de pessoas e de regras.
history-by = { $name }
history-rule = regra { $rule }
history-none-found = Nenhuma ação corresponde a estes filtros.
history-empty = Ainda não há ações. Assim que alguém for advertido, silenciado ou banido, você verá aqui.
filter-any = Qualquer
filter-type = Tipo
filter-status = Status
filter-member = Membro
filter-admin = Admin
filter-rule = Regra
filter-since = De
filter-until = Até
detail-status = Status
detail-failure = O que deu errado
detail-note = Nota
detail-target = Membro
detail-by = Por
detail-reason = Motivo
detail-rule = Regra
detail-duration = Por
detail-ends = Até
detail-messages = Mensagens
detail-deleted = Apagadas
detail-time = Quando
detail-undone-by = Desfeito por
detail-undoes = Desfaz
detail-caused-by = Causada por
detail-open = Ver a ação
detail-id = ID
status-pending = Em andamento
status-completed = Feito
status-failed = Falhou
status-reverted = Desfeito
status-expired = Terminado
status-recorded = Só registrado
actor-telegram = No Telegram
actor-token = Token
actor-panel = Painel
actor-rule = Regra
actor-system = Groupkeeper
undone-ban = O banimento foi removido.
undone-mute = O silenciamento foi removido.
undone-restrict = A restrição foi removida.
undone-warn = A advertência foi removida.
undone-promote = A promoção foi desfeita.
undone-pin = A mensagem foi desafixada.
undone-stands = Foi desfeito, mas outro banimento ou restrição continua valendo.
undo-pending = Será desfeito assim que o Telegram responder.
undo-failed = Não foi possível desfazer. { $why }
history-choose = Selecionar { $act } { $name }
history-choose-all = Selecionar todas da página: { $count }
bulk-undo = Desfazer as selecionadas
bulk-undo-title = Desfazer várias ações
bulk-undo-run = Desfazer { $count }
bulk-undo-so-far = { $tried } de { $count }…
bulk-undo-failed = Não desfeitas: { $count }

# Used by forms
cancel = Cancelar
clear = Limpar
quoted = “{ $text }”
remove = Remover
placeholder-insert = Inserir { $placeholder }
value-none = Nenhum
value-on = Sim
value-off = Não
duration-forever = para sempre
needs-permission = Para isso você precisa da permissão “{ $permission }”.
conflict-title = Outra pessoa mudou isto nesse meio-tempo
conflict-text = Escolha o que manter em cada campo. Suas outras mudanças continuam.
conflict-mine = O seu
conflict-theirs = O da outra pessoa
conflict-save = Salvar assim

# Members
members-text = Todas as pessoas que o bot viu no grupo.
members-search = Buscar por nome
members-role = Cargo
members-any-role = Qualquer cargo
members-presence = Presença
members-choose = Selecionar { $name }
members-choose-none = Não selecionar ninguém
members-chosen = Selecionados: { $count }
members-all = Todos
members-present = No grupo
members-gone = Saíram
members-none-found = Ninguém corresponde a estes filtros.
members-empty = O bot ainda não viu ninguém. As pessoas aparecem aqui quando entram ou escrevem.
member-banned = Banido
member-gone = Fora
member-restricted = Restrito
member-held = Resolvendo um captcha
member-joined = Entrou
member-since = Visto pela primeira vez
member-role = Cargo
member-role-none = Como no Telegram: { $role }
member-role-of-telegram = Este cargo vem do Telegram.
member-role-changed = { $name } agora é { $role }.
member-approved = Dispensado
member-approved-means = Sem captcha e sem regras para novos membros.
member-approved-now = Dispensado.
member-approval-removed = A dispensa foi removida.
member-trusted = O filtro de spam confia nesta pessoa
member-trusted-means = O filtro de spam não olha as palavras, só quem escreve e como.
member-trusted-now = O filtro de spam confia nesta pessoa.
member-trust-removed = O filtro de spam não confia mais nesta pessoa.
member-timeline = O que aconteceu
member-quiet = Ainda não há nada registrado sobre este membro.
act-warn = Advertir
act-mute = Silenciar
act-unmute = Remover silenciamento
act-kick = Expulsar
act-ban = Banir
act-unban = Remover banimento
act-reason = Motivo
act-reason-means = Aparece no histórico e no canal de registro. Pode ficar vazio.
act-duration = Por quanto tempo
acted-warn = { $name } recebeu uma advertência.
acted-mute = { $name } não pode mais escrever.
acted-unmute = { $name } pode escrever de novo.
acted-kick = { $name } está fora do grupo.
acted-ban = { $name } recebeu um banimento.
acted-unban = { $name } pode voltar.
acted-on-many = { $act }: { $count } membros.
acted-undone-many = Desfeitas: { $count }.
acted-recorded = Só foi registrado: o bot está desligado ou não está no grupo.

# Settings
settings-text = Como o bot trabalha neste grupo. Nada muda até você salvar.
settings-saved = As configurações foram salvas.
settings-put-back = As configurações voltaram a ser como antes.
section-general = Geral
section-welcome = Boas-vindas e despedida
section-captcha = Captcha
section-raids = Antirraid
section-warnings = Advertências e denúncias
section-other = Mais
setting-language = Idioma do bot
    .help = O que o bot fala no grupo.
setting-moderation-enabled = Moderação
    .help = Sem ela, o bot não faz nada com os membros: sem punições, sem regras.
setting-auto-delete-commands = Apagar comandos
    .help = Os comandos ao bot são apagados depois da resposta.
setting-clean-service = Apagar mensagens de serviço
    .help = As mensagens com que o Telegram avisa o que acontece no grupo.
    .empty = nenhuma
setting-logging-enabled = Manter um registro
    .help = Todas as ações e mudanças, por 30 dias.
setting-log-chat-id = Canal de registro
    .help = O ID do canal ou grupo onde cada ação e mudança é publicada. Começa com um sinal de menos.
    .empty = nenhum
setting-welcome-message-enabled = Dar boas-vindas
setting-welcome-message = Boas-vindas
    .help = Aceita estas variáveis e botões: [Regras](buttonurl://https://example.org).
    .empty = o texto padrão
setting-welcome-media = Imagem ou vídeo das boas-vindas
setting-clean-welcome = Manter só as últimas boas-vindas
    .help = As anteriores são apagadas quando entra o próximo membro.
setting-goodbye-message-enabled = Despedir-se
setting-goodbye-message = Despedida
    .help = Aceita as mesmas variáveis e botões das boas-vindas.
    .empty = o texto padrão
setting-goodbye-media = Imagem ou vídeo da despedida
setting-captcha-enabled = Captcha para novos membros
    .help = Eles não podem escrever até resolvê-lo.
setting-captcha-mode = Tipo de captcha
setting-captcha-questions = Perguntas próprias
    .help = Uma por linha: pergunta = resposta | outra resposta. Para o tipo de captcha “Uma pergunta própria”.
setting-captcha-timeout = Tempo para resolver
    .help = Quem não resolve a tempo recebe a punição abaixo.
setting-captcha-fail = Punição por não resolver
setting-captcha-fail-duration = Esse banimento ou silêncio dura
    .empty = para sempre
setting-captcha-place = Onde se resolve
setting-captcha-topic = Tópico
    .help = O ID do tópico em que o grupo o mostra.
    .empty = o geral
setting-ban-lists-enabled = Usar listas de banimentos compartilhadas
    .help = Quem está nas listas do operador é banido quando entra ou escreve pela primeira vez. As listas recebem o ID.
setting-ban-lists-allowed = Entram mesmo assim
    .help = IDs de pessoas que uma lista tem por engano.
setting-second-opinion-enabled = Perguntar a um modelo de linguagem
    .help = Sobre mensagens em que o filtro de spam não tem certeza, se o operador escolheu um modelo. Ele recebe o texto sem @usuários nem números.
setting-raid-until = Antirraid ligado até
    .help = Até lá, todos que entram são banidos.
    .empty = desligado
setting-raid-joins = Entradas que ligam o antirraid
    .help = Com essa quantidade de entradas no tempo abaixo, ele liga sozinho. 0: nunca liga sozinho.
setting-raid-window = No período de
setting-raid-duration = O antirraid dura
    .help = Quando começa sozinho.
setting-raid-ban = Banir por
    .help = Quem entra com o antirraid ligado.
setting-weekly-report = Relatório semanal
    .help = Toda segunda, no canal de registro ou no grupo.
setting-daily-digest = Resumo diário da moderação
    .help = Toda manhã, no canal de registro ou no grupo.
setting-picture-theme = Cores das imagens
    .help = Para /stats, /growth e parecidos.
setting-escalation = Punições por advertências
    .help = A última etapa também zera as advertências do membro.
    .empty = nenhuma
setting-warning-lifetime = Advertências expiram depois de
    .empty = nunca
setting-report-threshold = Denúncias que ocultam uma mensagem
    .help = Com essa quantidade de denúncias, a mensagem é apagada e o autor, silenciado. 0: elas só avisam os admins.
setting-custom-settings = Configurações de programas
    .help = Um objeto JSON que programas leem e escrevem pela API.
custom-not-json = Isto não é um objeto JSON. Escreva, por exemplo, {"{\\"color\\": \\"blue\\"}"}.
preview = Prévia
preview-nothing = Nada é enviado: o texto está vazio.
media-file = ID do arquivo
step-warnings = Advertências
step-within = No período de
step-within-empty = qualquer tempo
step-penalty = Punição
step-duration = Por
step-add = Adicionar uma etapa
step-sentence =
    { $limits ->
        [within] { $count } advertências em { $within }: { $penalty }
        [lasting] { $count } advertências: { $penalty } por { $duration }
        [withinlasting] { $count } advertências em { $within }: { $penalty } por { $duration }
       *[none] { $count } advertências: { $penalty }
    }
penalty-none = Sem punição
penalty-warn = Advertência
penalty-mute = Silenciamento
penalty-kick = Expulsão
penalty-ban = Banimento
penalty-delete = Apagar a mensagem
captcha-mode-button = Um botão
captcha-mode-math = Uma conta
captcha-mode-text = Letras numa imagem
captcha-mode-question = Uma pergunta própria
captcha-fail-kick = Expulsão
captcha-fail-ban = Banimento
captcha-fail-mute = Silêncio
captcha-place-group = No grupo
captcha-place-private = No privado com o bot
media-type-photo = Foto
media-type-video = Vídeo
media-type-animation = GIF
media-type-document = Arquivo
media-type-sticker = Figurinha
service-kind-join = Entradas
service-kind-leave = Saídas
service-kind-pin = Mensagens fixadas
service-kind-title = Novos nomes do grupo
service-kind-photo = Novas fotos do grupo
service-kind-videochat = Chats de vídeo
service-kind-topic = Tópicos
service-kind-other = Outras

# Rules
rules-text = Regras com uma condição se aplicam sozinhas. Se uma mensagem quebra várias, vale a de maior prioridade.
rules-empty = Ainda não há regras. Comece com uma destas ou escreva a sua.
template-words = Palavrões
template-spam = Spam
template-links = Links de novos membros
template-flood = Flood
rule-new = Nova regra
rules-copy = Copiar de um grupo
rules-copy-from = Grupo
rules-copy-run = Copiar
rules-copy-means = Os tópicos isentos não são copiados: cada grupo tem os seus.
rules-copy-none = Esse grupo não tem regras.
rules-copied = Regras copiadas: { $count }.
rules-not-copied = { $rule } não foi copiada. { $why }
rule-templates = Comece com:
template-invitations = Convites para outros chats
template-mentions = Menções em massa
template-copies = A mesma mensagem repetida
setup-title = Configurar a proteção
setup-text = As mesmas perguntas que /setup faz no chat. Suas respostas substituem o que uma configuração anterior criou; suas regras continuam.
setup-run = Proteger o grupo
setup-done = O grupo está protegido. Regras: { $count }.
setup-done-without-rules = Salvo. Nenhuma regra foi necessária.
setup-no = Não
setup-captcha = Captcha
setup-spam = Spam
setup-newcomers = Sem links, encaminhamentos e contatos no primeiro dia
setup-flood = Mensagens demais em dez segundos
setup-raids = Antirraid automático
setup-bots = Remover bots que os membros adicionam
setup-spam-mute = Apagar e silenciar por um dia
setup-spam-delete = Apagar
setup-spam-log = Só observar, contar depois de um dia
setup-spam-nothing = Nada
setup-flood-none = Sem limite
rule-edit = Editar { $rule }
rule-delete = Excluir { $rule }
rule-active = { $rule } está ativa
rule-up = Subir { $rule }
rule-down = Descer { $rule }
rules-ordered = A ordem foi salva.
rule-priority = Prioridade { $priority }
rule-dry-run = Só observa
rule-dry-run-means = Só registra o que faria.
rule-arm = Deixar agir
rule-would-hit =
    { $count ->
        [0] Nenhuma mensagem em { $days } dias
        [one] Teria agido { $count } vez em { $days } dias
        [many] Teria agido { $count } vezes em { $days } dias
       *[other] Teria agido { $count } vezes em { $days } dias
    }
rule-created = A regra { $rule } foi criada.
rule-saved = A regra { $rule } foi salva.
rule-deleted = A regra { $rule } foi excluída.
rule-when = Quando
rule-then = Então
rule-except = Exceto
rule-in-words = Em outras palavras
rule-trigger = Condição
rule-part = O que não é permitido
rule-part-add = Adicionar outro
rule-field-rule-name = Nome
    .help = Curto, como se digita no chat: letras, números, pontos e hifens.
rule-field-description = O que ela pede aos membros
    .help = Aparece em /rules.
rule-field-penalty = Punição
rule-field-penalty-duration = Por quanto tempo
    .empty = para sempre
rule-field-priority = Prioridade
    .help = De 0 a 1000. Vale a mais alta.
rule-field-is-active = Ativa
rule-field-schedule = Quando vale
rule-field-delete-message = Apagar a mensagem
    .help = Ou a reação, se foi ela que quebrou a regra.
rule-field-reply = Resposta ao membro
    .help = Vazio: sem resposta.
    .empty = nenhuma
rule-field-dry-run = Só observar
    .help = Registra o que faria e não faz nada. Bom para testar uma regra nova.
rule-field-exempt-roles = Cargos isentos
    .empty = nenhum
rule-field-exempt-users = Membros isentos, por ID
    .empty = nenhum
rule-field-exempt-topics = Tópicos isentos, por ID
    .empty = nenhum
rule-field-trigger = Condição
schedule-always = Sempre
schedule-daily = Todo dia das … às …
schedule-start = De
schedule-end = Até
schedule-zone = Fuso horário
hits-title = O que ela pegou
hits-count = Vezes: { $count }
hits-count-or-more = Vezes: { $count } ou mais
hits-watched = Teria agido sobre
hits-none = Nada ainda.
hits-none-watched = Nada ainda: ela está observando.
hits-all = Ver tudo no histórico
test-title = Teste
test-text = Uma mensagem
test-placeholder = Ganhe no nosso cassino!
test-applies = Age
test-no-match = Nenhuma regra se aplica a esta mensagem.
test-unfinished = A regra ainda não está completa.
trigger-none = Nenhuma: os moderadores aplicam
    .help = Os moderadores a aplicam com /punish.
trigger-words = Palavras
    .help = Palavras inteiras, maiúsculas ou minúsculas; * vale por qualquer letra. Letras parecidas também são detectadas.
trigger-regex = Expressão regular
    .help = Na sintaxe do RE2, maiúsculas ou minúsculas.
trigger-links = Links
    .help = À vista ou escondidos atrás de um texto.
trigger-forwards = Encaminhamentos
trigger-content = Tipos de mensagem
trigger-media = Mídia
trigger-caps = Maiúsculas
trigger-length = Mensagens longas
trigger-mentions = Muitas menções
trigger-language = Alfabetos
trigger-sender-chat = Canais que escrevem em nome próprio
trigger-edited = Edições
trigger-any = Qualquer mensagem
    .help = Com um horário, fecha o grupo à noite.
trigger-flood = Flood
trigger-duplicates = A mesma mensagem de novo
trigger-spam = Spam
    .help = O filtro avalia cada mensagem. Ele aprende com o que os admins marcam.
trigger-reactions = Reações
trigger-new-member = O que novos membros fazem
when-words-words = Palavras
when-regex-pattern = Expressão
when-links-kinds = Links para
when-links-except-domains = Exceto para estes domínios
when-forwards-origins = De
    .help = Se nada for escolhido: de qualquer lugar.
when-content-kinds = Tipos
when-media-kinds = Mídia
when-media-extensions = Só arquivos que terminam assim
    .help = Como exe ou apk. Vazio: qualquer arquivo.
when-caps-percent = Maiúsculas, em porcentagem
when-caps-min-letters = A partir desta quantidade de letras
when-length-characters = Com mais caracteres que
when-mentions-count = A partir desta quantidade de pessoas
when-language-scripts = Alfabetos
when-edited-seconds = Depois deste tempo
    .help = 0s: qualquer edição.
when-flood-messages = Mensagens
when-flood-seconds = No período de
    .empty = seguidas
when-duplicates-messages = Vezes
when-duplicates-seconds = No período de
when-duplicates-across-users = Não importa quem envie
when-spam-sensitivity = Detecta
sensitivity-low = só o quase certo
sensitivity-normal = o provável
sensitivity-high = também o duvidoso
when-reactions-emojis = Emojis
    .help = Vazio: qualquer reação.
when-reactions-count = Vezes
when-reactions-seconds = No período de
when-new-member-seconds = Por este tempo depois de entrar
when-new-member-triggers = Eles não podem enviar
link-kind-web = a web
link-kind-invite = convites
link-kind-channel = canais e grupos
link-kind-bot = bots
forward-origin-user = pessoas
forward-origin-bot = bots
forward-origin-channel = canais
forward-origin-group = grupos
content-kind-text = texto
content-kind-album = álbuns
content-kind-buttons = botões
content-kind-external-reply = respostas a outros chats
content-kind-spoiler = spoilers
content-kind-command = comandos
content-kind-email = endereços de e-mail
content-kind-phone = números de telefone
content-kind-cashtag = cashtags
content-kind-emoji = emojis
content-kind-emoji-only = só emojis
content-kind-zalgo = letras cobertas de sinais (zalgo)
content-kind-added-bot = bots adicionados
content-kind-comment = comentários de quem não está no grupo
media-kind-photo = fotos
media-kind-video = vídeos
media-kind-sticker = figurinhas
media-kind-gif = GIFs
media-kind-voice = mensagens de voz
media-kind-video-note = mensagens de vídeo
media-kind-audio = música
media-kind-document = arquivos
media-kind-poll = enquetes
media-kind-game = jogos
media-kind-contact = contatos
media-kind-location = localizações
media-kind-dice = dados
media-kind-story = stories
media-kind-paid-media = mídia paga
media-kind-checklist = listas de tarefas
media-kind-giveaway = sorteios
media-kind-invoice = faturas
media-kind-inline-bot = mensagens por meio de bots
media-kind-custom-emoji = emojis personalizados
media-kind-animated-sticker = figurinhas animadas
media-kind-premium-sticker = figurinhas Premium
media-kind-other = conteúdo desconhecido
means-nothing = Os moderadores a aplicam com /punish.
means-and-more = { $words } e mais { $count }
means-words = Mensagens com { $words }.
means-regex = Mensagens que correspondem a { $pattern }.
means-links = Links para { $kinds }.
means-links-except = Links para { $kinds }, exceto para { $domains }.
means-forwards = Mensagens encaminhadas.
means-forwards-from = Mensagens encaminhadas de { $origins }.
means-content = Mensagens com { $kinds }.
means-media = Mensagens com { $kinds }.
means-caps = Mensagens de { $letters } letras ou mais com { $percent } por cento de maiúsculas.
means-length = Mensagens com mais de { $count } caracteres.
means-mentions =
    { $count ->
        [one] Mensagens que mencionam { $count } pessoa ou mais.
        [many] Mensagens que mencionam { $count } de pessoas ou mais.
       *[other] Mensagens que mencionam { $count } pessoas ou mais.
    }
means-language = Mensagens com { $scripts }.
means-sender-chat = Mensagens de canais em nome próprio.
means-edited = Mensagens editadas.
means-edited-after = Mensagens editadas mais de { $time } depois do envio.
means-any = Qualquer mensagem.
means-flood = { $count } mensagens de um membro em { $time }.
means-flood-in-a-row = { $count } mensagens seguidas de um membro.
means-duplicates = A mesma mensagem { $count } vezes em { $time }, de um membro.
means-duplicates-by-anybody = A mesma mensagem { $count } vezes em { $time }, não importa de quem.
means-spam-low = O que parece spam, se o filtro tem quase certeza.
means-spam-normal = O que parece spam.
means-spam-high = O que pode ser spam e, junto, algumas mensagens normais.
means-reactions =
    { $count ->
        [one] { $count } reação em { $time }.
        [many] { $count } de reações em { $time }.
       *[other] { $count } reações em { $time }.
    }
means-reactions-of =
    { $count ->
        [one] { $count } reação com { $emojis } em { $time }.
        [many] { $count } de reações com { $emojis } em { $time }.
       *[other] { $count } reações com { $emojis } em { $time }.
    }
means-new-member = Até { $time } depois que alguém entra:
then-delete = A mensagem é apagada.
then-warn = O autor recebe uma advertência.
then-kick = O autor é expulso.
then-mute = O autor é silenciado.
then-mute-for = O autor é silenciado por { $time }.
then-ban = O autor é banido.
then-ban-for = O autor é banido por { $time }.
then-reply = O bot responde: “{ $text }”
then-nothing = Nada acontece automaticamente.
holds-from = Todo dia das { $start } às { $end }, { $zone }.
holds-not-for-roles = Não para { $roles }.
holds-not-for-members =
    { $count ->
        [one] Não para { $count } membro.
        [many] Não para { $count } de membros.
       *[other] Não para { $count } membros.
    }
holds-not-in-topics =
    { $count ->
        [one] Não em { $count } tópico.
        [many] Não em { $count } de tópicos.
       *[other] Não em { $count } tópicos.
    }
# Playground: the demo
playground-text = Um grupo inventado que só existe neste computador. Escreva como qualquer pessoa e veja o que o bot faz.
playground-chat = Chat
playground-live = O que o bot fez
playground-join = Entrar como alguém novo
playground-join-name = Nome
    .help = O bot pede que novos membros provem que são humanos. Toque no botão por eles.
playground-raid = Iniciar um raid
playground-pause = Pausar a história
playground-resume = Continuar a história
playground-joined = { $name } entrou no grupo
playground-photo = Foto
playground-pinned = Fixada
playground-spoiler = Texto oculto. Mostrar
playground-reply-to = Responder a { $name }
playground-no-reply = Não responder
playground-newest = Ir para a mensagem mais recente
playground-as = Escrever como
playground-name-state = { $name } — { $state }
playground-owner = dono
playground-admin = admin
playground-gone = fora do grupo
playground-banned = banido
playground-muted = silenciado
playground-muted-until = silenciado, termina { $time }
playground-message = Mensagem
playground-write = Escreva como { $name }
playground-cant-write = { $name } não pode escrever aqui agora
playground-send = Enviar
playground-steps = Experimente: bana um spammer, desfaça e pegue o próximo com uma regra
playground-step-join = Toque em “{ $join }”. Toque no botão do captcha e escreva algo como “Tenho relógios para todo mundo”.
playground-step-ban = Escreva como { $name }, a dona: escolha esse nome embaixo do chat. Responda àquela mensagem e envie /ban.
playground-step-undo = O banimento aparece em “{ $live }”. Desfaça por lá.
playground-step-rule = Crie uma regra contra a palavra “relógios”, teste-a na caixa ao lado e salve:
playground-step-again = Volte, entre como outra pessoa nova e escreva a mesma coisa.

edit = Editar
copy = Copiar
copied = Copiado
secret-kept = Já guardei

# Reports
reports-text = Mensagens que os membros denunciaram com /report. Decida uma vez: a denúncia fecha para todos.
reports-all = Todas
reports-none-open = Nenhuma denúncia aberta. Tudo tranquilo.
reports-none = Nenhuma denúncia aqui.
report-by = Denunciado por
report-message = Ver a mensagem
report-not-kept = O Groupkeeper não guarda o que as pessoas escrevem. Abra a mensagem no Telegram para ler.
report-muted = silenciado até alguém decidir
report-open = Abertas
report-handled = Resolvidas
report-dismissed = Descartadas
decide-dismiss = Descartar
decide-delete = Apagar mensagem
decide-mute = Silenciar
decide-ban = Banir
verdict-dismiss = Descartada
verdict-delete = Mensagem apagada
verdict-mute = Silenciado
verdict-ban = Banido
decided-dismiss = A denúncia foi descartada.
decided-delete = A mensagem foi apagada.
decided-mute = O autor foi silenciado.
decided-ban = O autor foi banido.

# Log
logs-text = Tudo o que aconteceu no grupo, inclusive mudanças de configurações, cargos e regras.
logs-text-all = O que aconteceu na instalação toda: tokens, logins, federações.
logs-event = Evento
logs-severity = Gravidade
logs-only = Mostrar só os desta pessoa
logs-address = Endereço
logs-details = Detalhes
logs-none-found = Nada no registro corresponde a estes filtros.
logs-empty = O registro está vazio.
restore = Deixar como estava
restored = Está de novo como antes.
restored-role = O cargo existe de novo. Ninguém o tem ainda.
restore-same = Já está assim.
restore-gone = Isso não existe mais.
fresh = Novas: { $count }
severity-info = Informação
severity-warning = Aviso
severity-error = Erro

# Tokens
tokens-text = Os programas usam a API com um token. Dê um a cada programa, sem mais permissões do que ele precisa.
tokens-empty = Ainda não há tokens. Crie um para um programa que deva usar a API.
token-new = Novo token
token-create = Criar token
token-name = Nome
    .help = Qual programa o usa, por exemplo “backup”.
token-scopes = O que pode fazer
    .help = Você só pode dar as permissões que tem.
token-for-groups = Só nestes grupos
    .help = IDs dos grupos. Deixe vazio para todos os que você gerencia.
token-lasts = Vale por
token-for-ever = Até ser revogado
token-once = Copie o token agora. Ele não é mostrado de novo.
token-all-groups = Todos os grupos
token-used = Último uso
token-unused = Nunca usado
token-ends = Expira { $time }
token-revoke = Revogar
token-revoke-sure = Tudo o que usa “{ $name }” para na hora. Não dá para desfazer.
token-revoked = O token “{ $name }” foi revogado.

# Webhooks
webhooks-text = Um webhook avisa o seu servidor do que acontece aqui, assinado com um segredo.
webhooks-empty = Ainda não há webhooks. Adicione o endereço do seu servidor para ele saber o que acontece.
webhook-new = Novo webhook
webhook-edit = Editar webhook
webhook-create = Criar webhook
webhook-url = Endereço
    .help = Só HTTPS, por exemplo https://example.org/hook.
webhook-which = Avisar de
webhook-active = Ativo
webhook-on = O webhook está ligado.
webhook-off = O webhook está desligado.
webhook-failed = Desligado: { $reason }
webhook-once = Seu servidor confere as entregas com este segredo. Copie agora. Ele não é mostrado de novo.
webhook-delete = Excluir webhook
webhook-delete-sure = Seu servidor deixará de ser avisado, e as entregas serão excluídas. Não dá para desfazer.
webhook-deliveries = Entregas
deliveries-empty = Nada foi enviado ainda.
delivery-pending = Aguardando
delivery-delivered = Entregue
delivery-dead = Não entregue
delivery-retry = Enviar de novo
delivery-again = Enviando de novo.
delivery-due = Próxima tentativa { $time }
token-groups =
    { $count ->
        [one] { $count } grupo
        [many] { $count } de grupos
       *[other] { $count } grupos
    }
token-may =
    { $count ->
        [one] { $count } permissão
        [many] { $count } de permissões
       *[other] { $count } permissões
    }
token-days =
    { $count ->
        [one] { $count } dia
        [many] { $count } de dias
       *[other] { $count } dias
    }
webhook-events =
    { $count ->
        [one] { $count } tipo de evento
        [many] { $count } de tipos de evento
       *[other] { $count } tipos de evento
    }
delivery-attempts =
    { $count ->
        [one] { $count } tentativa
        [many] { $count } de tentativas
       *[other] { $count } tentativas
    }

# Kinds of event
event-group-registered = Grupo adicionado
event-group-updated = Grupo atualizado
event-group-removed = Bot removido do grupo
event-group-migrated = Grupo movido
event-group-deleted = Grupo excluído
event-group-imported = Configuração importada
event-user-joined = Membro entrou
event-user-left = Membro saiu
event-user-approved = Dispensa alterada
event-user-trusted = Confiança em um membro alterada
event-user-role-changed = Cargo atribuído
event-role-created = Cargo criado
event-role-updated = Cargo alterado
event-role-deleted = Cargo excluído
event-rule-created = Regra criada
event-rule-updated = Regra alterada
event-rule-deleted = Regra excluída
event-rule-matched = Uma mensagem quebrou uma regra
event-report-opened = Nova denúncia
event-report-decided = Denúncia resolvida
event-filter-taught = Filtro treinado
event-filter-untaught = Amostra excluída
event-filter-unsure = O filtro de spam não tem certeza
event-settings-updated = Configurações alteradas
event-federation-created = Federação criada
event-federation-updated = Federação alterada
event-federation-deleted = Federação excluída
event-federation-banned = Banimento na federação
event-federation-unbanned = Banimento na federação removido
event-federation-imported = Banimentos da federação importados
event-token-created = Token criado
event-token-revoked = Token revogado
event-session-opened = Login
event-session-closed = Logout
event-webhook-created = Webhook criado
event-webhook-updated = Webhook alterado
event-webhook-deleted = Webhook excluído
event-webhook-switched-off = Webhook desligado
event-webhook-tested = Webhook testado
event-allowance-changed = Mudou a lista de quem pode usar o bot
event-person-forgotten = Os dados de uma pessoa estão sendo apagados
event-captcha-not-asked = O captcha não foi mostrado
event-raid-began = Antirraid ligado
event-action-recorded = Ação registrada
event-action-completed = Ação concluída
event-action-failed = Ação falhou
event-action-reverted = Ação desfeita
event-action-expired = Ação encerrada

webhook-test = Enviar um teste
webhook-tested = O teste está a caminho. Veja abaixo se ele chega.

# Roles
roles-text = O que cada cargo permite. O cargo de uma pessoa é definido na página dela, em Membros.
roles-saved = Os cargos foram salvos.
roles-changed-elsewhere = Alguém mudou este cargo nesse meio-tempo. Agora você vê a versão atual; faça sua mudança de novo.
role = Cargo
role-yes = sim
role-no = não
role-new = Novo cargo
role-create = Criar cargo
role-edit = Editar “{ $role }”
role-delete = Excluir “{ $role }”
role-delete-sure = Quem tem este cargo volta ao cargo que seu status no Telegram dá. Não dá para desfazer.
role-has-priority = prioridade { $priority }
role-lock-owner = O dono sempre pode fazer tudo.
role-lock-strong = A prioridade deste cargo é igual à sua ou maior.
role-name = Nome
    .help = Uma palavra, como “helper”: ela é digitada no chat.
role-description = Descrição
role-permissions = Permissões
role-priority = Prioridade
    .help = De 0 a 100. Você pode agir sobre quem tem um cargo de prioridade menor que a sua.
role-color = Cor
role-no-color = Sem cor

# Federations
federations-text = Grupos que compartilham banimentos: quem é banido na federação é banido em todos os grupos dela.
federations-empty = Ainda não há federações. Crie uma para compartilhar banimentos entre seus grupos.
federation-new = Nova federação
federation-create = Criar federação
federation-name = Nome
federation-add = Adicionar um grupo…
federation-leave = Remover
federation-left = O grupo saiu da federação.
federation-joined = O grupo entrou na federação.
federation-no-groups = Ainda não há grupos.
federation-bans = Banidos em todos os grupos
federation-no-bans = Ninguém está banido.
federation-user = ID da pessoa
federation-ban = Banir
federation-banned = A pessoa está banida em todos os grupos da federação.
federation-lift = Remover banimento
federation-import = Importar banimentos
federation-import-look = Quem este arquivo baniria
federation-import-counts = Novos: { $added }. Já banidos: { $same }. Recusados: { $refused }.
federation-import-done = Os banimentos foram importados.
federation-import-line = linha { $line }
federation-delete = Excluir federação
federation-delete-sure = “{ $name }” e sua lista de banimentos serão excluídas. Não dá para desfazer.

# System
system-text = Como está esta instalação. Atualiza a cada dez segundos.
system-process = Processo
system-ready = Pronto
system-not-ready = Não está pronto
system-database = Banco de dados
system-bot = Bot
system-cache = Redis
system-version = Versão
system-groups = Todos os grupos
system-groups-text =
    { $groups ->
        [one] O que foi contado em { $groups } grupo nos últimos { $days } dias.
        [many] O que foi contado em { $groups } de grupos nos últimos { $days } dias.
       *[other] O que foi contado em { $groups } grupos nos últimos { $days } dias.
    }
system-troubles = Desde o início
system-troubles-text = Tudo isto deveria ser zero. O log do processo dá mais detalhes.
system-unreadable = Atualizações do Telegram que não puderam ser lidas
system-missing-rights = Grupos em que falta ao bot uma permissão de que ele precisa
database-ok = Responde
database-away = Não responde
cache-local = Não configurado: um só processo
cache-shared = Compartilhado
cache-degraded = Não responde
bot-off = Desligado
bot-connecting = Conectando
bot-polling = Ligado, por polling
bot-standby = De prontidão: outro processo faz o polling
bot-elsewhere = Ligado em outro processo
bot-webhook = Ligado, por webhook
bot-away = O Telegram não responde
bot-conflict = Outro processo usa o mesmo token
queue-actions = Ações não realizadas
queue-captchas = Captchas não mostrados
queue-deliveries = Entregas de webhooks que falharam
queue-logs = Mensagens não enviadas ao canal de registro
queue-bulletins = Relatórios e resumos não enviados
queue-erasures = Pedidos de esquecimento não realizados
waits-updates = Atualizações do Telegram
waits-outbox = Mensagens para o Telegram
waits-actions = Ações
waits-captchas = Captchas
waits-deliveries = Entregas de webhooks
waits-logs = Mensagens para o canal de registro
waits-bulletins = Relatórios e resumos
waits-erasures = Pedidos de esquecimento
system-waits = Trabalho em espera
system-waits-text = Quanto está pendente e há quanto tempo espera o mais antigo. Se passar de cinco minutos, os operadores recebem uma mensagem.
system-oldest = { $count }, o mais antigo espera há { $time }
system-lag = Tempo até uma mensagem chegar aqui
system-lag-none = Nenhuma chegou ainda
system-operators = Operadores
system-no-operators = Nenhum. Defina OWNER_IDS para saber quando algo falhar

# Protection
protection-text = O que os membros não podem enviar aqui. Cada item destes também é uma regra: em Regras você pode mudar tudo nele.
protect-locks = Proibições
protect-search = Buscar o que se pode proibir
protect-none-found = Nenhum tipo de conteúdo se chama “{ $text }”.
protect-locked = Proibido: { $kind }.
protect-unlocked = Permitido de novo: { $kind }.
protect-allowed = Links que continuam permitidos
    .help = Sites como example.org, com todas as suas páginas.
protect-allowed-saved = Os links permitidos foram salvos.
protect-words-title = Palavras bloqueadas
protect-words-none = Nenhuma palavra está bloqueada.
protect-words-words = Palavras para bloquear
    .help = Palavras ou frases inteiras, maiúsculas ou minúsculas. * vale por quaisquer letras.
protect-words-reason = Motivo
    .help = Quem escrever uma delas vai ler. Pode ficar vazio.
protect-words-own = Escolher a punição
protect-words-run = Bloquear
protect-words-done =
    { $count ->
        [one] { $count } palavra bloqueada.
        [many] { $count } de palavras bloqueadas.
       *[other] { $count } palavras bloqueadas.
    }
protect-words-lift = Desbloquear { $word }
protect-words-lifted = “{ $word }” está permitida de novo.
protect-words-penalty-for-all = Usar esta punição também para as outras
protect-words-penalty-saved = A punição por palavras bloqueadas foi salva.
protect-flood-title = Limite de flood
protect-flood-none = Ainda não há limite de flood.
protect-flood-messages = Mensagens que já são demais
protect-flood-save = Definir o limite de flood
protect-flood-saved = O limite de flood foi definido.
protect-flood-end = Tirar o limite de flood
protect-flood-ended = Não há mais limite de flood.
protect-night-title = Modo noturno
protect-night-text = À noite, só os moderadores podem escrever. O bot apaga o que os outros enviam.
protect-night-when = Noite
protect-night-never = Nunca
protect-night-save = Salvar o modo noturno
protect-night-saved = O modo noturno está ligado.
protect-night-ended = O modo noturno está desligado.

protect-spam = Filtro de spam
protect-spam-text = Uma mensagem
protect-spam-check = Verificar
protect-spam-is = É spam
protect-spam-isnt = Não é spam
protect-spam-yes = Isto é spam: { $percent }%
protect-spam-no = Isto não é spam: { $percent }%
protect-spam-taught = O filtro aprendeu.
protect-spam-forgotten = O filtro esqueceu.
protect-spam-samples = O que você ensinou
protect-spam-untaught = Nada ainda. O filtro já conhece o spam comum.
protect-spam-forget = Esquecer
sample-spam = Spam
sample-ham = Normal
reviews-text = O que o filtro considera spam, ou sobre o que não tem certeza, espera aqui por um dia. Diga o que é, e o filtro aprende com você. O spam é apagado e seu autor é banido. Se não for spam, o que uma regra fez com o autor é desfeito.
reviews-try = Testar um texto
reviews-none = Nada para revisar.
review-spam = Spam? { $percent } %
review-unsure = Em dúvida: { $percent } %
review-banned = O autor foi banido, e o filtro aprendeu.
review-unbanned = O banimento foi desfeito, e o filtro aprendeu que era uma mensagem comum.
reason-for = a favor de spam
reason-against = contra spam

# Groups and federations: adding, changing, deleting
person-forget = Esquecer uma pessoa
person-forget-text = Apago tudo o que guardo sobre essa pessoa, em todos os grupos: nome, cargos, advertências, contagens e tokens. O que ela fez continua nos registros, mas como feito por uma pessoa excluída. Não dá para desfazer.
person-forget-run = Apagar tudo
person-forgetting = Tudo sobre essa pessoa está sendo apagado.
person-id = ID da pessoa no Telegram
    .help = O bot informa se alguém responder a uma mensagem dela com /id.
group-add = Adicionar um grupo pelo ID
group-add-text = Quando o bot entra em um grupo, o grupo aparece sozinho. Adicione um aqui para prepará-lo antes.
group-add-run = Adicionar grupo
group-added = O grupo “{ $name }” foi adicionado.
group-id = ID do grupo
    .help = Como o Telegram o dá, com o sinal de menos: por exemplo, -1001234567890.
group-name = Nome do grupo
move-title = Mover a configuração
move-text = Salve em um arquivo as configurações, os cargos, as regras, as pessoas com um cargo e o que você ensinou ao filtro de spam, ou importe um, também do bot Rose. Primeiro você vê o que mudaria.
move-samples = Exemplos do filtro de spam
move-export = Salvar em um arquivo
move-import = Importar um arquivo
move-look = O que este arquivo faria
move-import-now = Importar
move-counts = novos: { $added }, mudam: { $changed }, iguais: { $same }, recusados: { $refused }
move-nothing = Nada mudaria.
move-refused = Não dá para importar
move-done = A configuração foi importada.
group-delete = Excluir o grupo
group-delete-text = Tudo o que o Groupkeeper guarda deste grupo é excluído, menos o registro: configurações, cargos, regras, membros e histórico. Não dá para desfazer.
group-delete-name = Digite o nome do grupo para confirmar: { $name }
group-deleted = O grupo “{ $name }” foi excluído.
federation-edit = Editar a federação
federation-admins = IDs dos admins
    .help = Além do dono, eles podem banir e remover banimentos.
federation-saved = A federação foi salva.
`;export{e as default};