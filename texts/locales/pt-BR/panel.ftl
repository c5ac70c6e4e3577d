# The panel in the browser. Only the panel reads this file, together with labels.ftl.

# Frame
nav-label = Páginas
nav-groups = Grupos
nav-overview = Visão geral
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

# Sign-in
sign-in = Entrar
sign-in-title = Groupkeeper
sign-in-text = Cuide dos seus grupos do Telegram: veja o que aconteceu, desfaça e mude como o bot os protege.
sign-in-token = Token
    .help = O processo o mostra ao iniciar; está em data/api_token, ou o bot o dá com /token no chat privado.
sign-in-wrong = Este token está errado, expirou ou foi revogado. Confira se você copiou tudo.

# Used everywhere
loading = Carregando…
close = Fechar
undo = Desfazer
save = Salvar
show-more = Mostrar mais
try-again = Tentar de novo
clear-filters = Limpar filtros
filters = Filtros
tags-placeholder = Digite e aperte Enter
tags-remove = Remover { $tag }
duration-unclear = Escreva um tempo como 30m, 1h30m ou 2d.
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
failure-details = Detalhes
failure-request = Requisição { $id }. Informe a quem cuida deste bot.
problem-unexpected = Algo deu errado nesta página. Recarregue e tente de novo.
problem-unreachable = Não foi possível chegar ao servidor. Confira sua conexão e tente de novo.
problem-wait =
    { $seconds ->
        [one] São requisições demais. Tente em { $seconds } segundo.
        [many] São requisições demais. Tente em { $seconds } de segundos.
       *[other] São requisições demais. Tente em { $seconds } segundos.
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
groups-inactive = Bot removido
groups-none-found = Nenhum grupo se chama “{ $name }”.
groups-empty = Ainda não há grupos. Adicione o bot a um grupo como administrador: o grupo aparece aqui sozinho.
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
overview-no-stats = Seu cargo não permite ver as estatísticas deste grupo.

# History
history-text = Todas as ações no grupo, de pessoas e de regras.
history-by = por { $name }
history-rule = regra { $rule }
history-none-found = Nenhuma ação combina com estes filtros.
history-empty = Ainda não há ações. Assim que alguém for advertido, silenciado ou banido, você verá aqui.
filter-any = Qualquer
filter-type = Tipo
filter-status = Estado
filter-member = Membro
filter-admin = Admin
filter-rule = Regra
filter-since = De
filter-until = Até
detail-status = Estado
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
detail-caused-by = Por causa de
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
undone-ban = O banimento foi retirado.
undone-mute = O silêncio foi retirado.
undone-restrict = A restrição foi retirada.
undone-warn = A advertência foi removida.
undone-promote = A promoção foi desfeita.
undone-pin = A mensagem foi desafixada.
