var e=`# The panel in the browser. Only the panel reads this file, together with labels.ftl.

# Frame
nav-label = Páginas
nav-groups = Grupos
nav-overview = Visão geral
nav-playground = Área de testes
nav-reports = Denúncias
nav-logs = Registro
nav-webhooks = Webhooks
nav-tokens = Tokens
nav-roles = Cargos
nav-federations = Federações
nav-system = Sistema
nav-history = Histórico
skip = Ir para o conteúdo
page-unknown = Não há página aqui. Talvez ela tenha mudado de lugar.
page-forbidden = Seu cargo não permite ver esta página. Um admin do grupo pode mudar isso.
account = Conta e aparência
account-language = Idioma
account-theme = Cores
theme-auto = Como o sistema
theme-light = Claras
theme-dark = Escuras
sign-out = Sair

# Search, commands and keys
palette = Busca e comandos
palette-search = Busque ou digite um comando
palette-commands = Comandos
palette-none = Nada combina com “{ $text }”.
palette-found =
    { $count ->
        [one] { $count } resultado
        [many] { $count } de resultados
       *[other] { $count } resultados
    }
palette-undo = Desfazer a última ação
palette-undo-none = Não há nada para desfazer.
keys = Atalhos do teclado
keys-single = Atalhos de uma tecla
keys-single-help = Se você dita ao computador, desative-os: uma palavra apertaria muitas teclas.
keys-always = Sempre
keys-here = Quando você não está digitando
keys-search = Buscar nesta página
keys-next = Próximo da lista
keys-previous = Anterior da lista
keys-open = Abrir o selecionado
keys-tick = Marcar ou desmarcar

# Sign-in
sign-in = Entrar
sign-in-title = Groupkeeper
sign-in-text = Administre seus grupos do Telegram: veja o que aconteceu, desfaça e mude como o bot os protege.
sign-in-token = Token
    .help = O processo o mostra ao iniciar; está em data/api_token, ou o bot o dá com /token no chat privado.
sign-in-again = Entre de novo
sign-in-again-text = Sua sessão terminou. O que você escreveu continua aqui: entre e siga de onde parou.
sign-in-ended = Sua sessão terminou. Entre para continuar de onde parou.
sign-in-reopen = Sua sessão terminou. Feche o painel e abra-o de novo no chat com o bot.
sign-in-wrong = Este token está errado, expirou ou foi revogado. Confira se você copiou tudo.
sign-in-telegram = Entrar com o Telegram
sign-in-open = Abrir { $bot }
sign-in-waiting = Aguardando seu sim no chat…
sign-in-elsewhere = Telegram em outro aparelho? Envie isto a { $bot }:
sign-in-until = Válido até { $time }.
sign-in-declined = Você disse não no chat. Comece de novo se foi engano.
sign-in-code-over = Ninguém disse sim a tempo. Comece de novo.
sign-in-with-token = Entrar com um token
sign-in-demo = Isto é uma demonstração. Abra o link que ela mostra ao iniciar.

# Used everywhere
loading = Carregando…
close = Fechar
undo = Desfazer
download-csv = Baixar CSV
save = Salvar
show-more = Mostrar mais
try-again = Tentar de novo
clear-filters = Limpar filtros
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
save-first = Primeiro salve ou descarte.
save-review = Revisar
save-reset = Descartar

# What went wrong
connection-lost = A conexão com o servidor caiu. Tentando de novo…
failure-details = Detalhes
failure-request = Solicitação { $id }. Informe a quem administra este bot.
problem-unexpected = Algo deu errado nesta página. Recarregue e tente de novo.
problem-unreachable = Não foi possível conectar ao servidor. Confira sua conexão e tente de novo.
problem-wait =
    { $seconds ->
        [one] Solicitações demais. Tente de novo em { $seconds } segundo.
        [many] Solicitações demais. Tente de novo em { $seconds } de segundos.
       *[other] Solicitações demais. Tente de novo em { $seconds } segundos.
    }
problem-signed-out = Sua sessão terminou. Entre de novo.
problem-server = Algo deu errado no servidor. Tente daqui a pouco.
field-missing = Não pode ficar vazio.
field-at-least = O menor valor é { $limit }.
field-at-most = O maior valor é { $limit }.
field-too-long = Está longo demais.

# Groups
groups-search = Buscar grupos
groups-members =
    { $count ->
        [one] { $count } membro
        [many] { $count } de membros
       *[other] { $count } membros
    }
groups-add = Adicionar o bot a um grupo
groups-lacks = Faltam permissões
groups-inactive = Bot removido
groups-none-found = Nenhum grupo se chama “{ $name }”.
groups-empty = Ainda não há grupos. Adicione o bot a um grupo como admin: o grupo aparece aqui sozinho.
groups-shown =
    { $count ->
        [one] { $count } grupo mostrado
        [many] { $count } de grupos mostrados
       *[other] { $count } grupos mostrados
    }

# Overview
overview-members = Membros
overview-known = Vistos pelo bot
overview-admins = Admins
overview-rules = Regras ativas
overview-actions = Ações desde { $day }
overview-by-day = Ações por dia
overview-by-type = Ações por tipo
overview-moderators = Moderadores mais ativos
overview-quiet = Nada precisou ser feito desde { $day }.
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

# History
history-text = Todas as ações no grupo, de pessoas e de regras.
history-by = por { $name }
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
remove = Remover
filling-insert = Inserir { $filling }
value-none = Nenhum
value-on = Sim
value-off = Não
duration-forever = para sempre
needs-permission = Para isso você precisa da permissão “{ $permission }”.
conflict-title = Outra pessoa mudou isto nesse meio-tempo
conflict-text = Escolha o que manter em cada caso. Suas outras mudanças continuam.
conflict-mine = Seu
conflict-theirs = Da outra pessoa
conflict-save = Salvar assim

# Members
nav-members = Membros
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
member-timeline = O que aconteceu
member-quiet = Nada aconteceu com este membro ainda.
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
nav-settings = Configurações
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
setting-captcha-timeout = Tempo para resolver
    .help = Quem não resolve a tempo é expulso do grupo.
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
nav-rules = Regras
rules-text = Regras com uma condição se aplicam sozinhas. Se uma mensagem quebra várias, vale a de maior prioridade.
rules-empty = Ainda não há regras. Comece com uma destas ou escreva a sua.
template-words = Palavrões
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
setup-text = Cinco perguntas, como com /setup no chat. Elas substituem o que uma configuração anterior criou; suas regras continuam.
setup-run = Proteger o grupo
setup-done = O grupo está protegido. Regras: { $count }.
setup-done-without-rules = Salvo. Nenhuma regra foi necessária.
setup-no = Não
setup-captcha = Captcha
setup-spam = Spam
setup-newcomers = Sem links, encaminhamentos e contatos no primeiro dia
setup-flood = Mensagens demais em dez segundos
setup-raids = Antirraid automático
setup-spam-mute = Apagar e silenciar por um dia
setup-spam-delete = Apagar
setup-spam-log = Só registrar
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

edit = Editar
delete = Excluir
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
    .help = Você só pode dar o que você mesmo pode fazer.
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
scope-all = Tudo
scope-groups-create = Adicionar grupos
scope-tokens-manage = Gerenciar tokens

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
event-user-joined = Membro entrou
event-user-left = Membro saiu
event-user-approved = Dispensa alterada
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
event-settings-updated = Configurações alteradas
event-federation-created = Federação criada
event-federation-updated = Federação alterada
event-federation-deleted = Federação excluída
event-federation-banned = Banimento na federação
event-federation-unbanned = Banimento na federação removido
event-token-created = Token criado
event-token-revoked = Token revogado
event-session-opened = Login
event-session-closed = Logout
event-webhook-created = Webhook criado
event-webhook-updated = Webhook alterado
event-webhook-deleted = Webhook excluído
event-webhook-switched-off = Webhook desligado
event-webhook-tested = Webhook testado
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
role-strength = força { $priority }
role-lock-owner = O dono sempre pode fazer tudo.
role-lock-strong = Este cargo é tão forte quanto o seu, ou mais.
role-name = Nome
    .help = Uma palavra, como “helper”: ela é digitada no chat.
role-description = Descrição
role-priority = Força
    .help = De 0 a 100. Você pode agir sobre quem tem um cargo mais fraco que o seu.
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
bot-webhook = Ligado, por webhook
bot-away = O Telegram não responde
bot-conflict = Outro processo usa o mesmo token
queue-actions = Ações não realizadas
queue-captchas = Captchas não mostrados
queue-deliveries = Entregas de webhooks que falharam
queue-logs = Mensagens não enviadas ao canal de registro
`;export{e as default};