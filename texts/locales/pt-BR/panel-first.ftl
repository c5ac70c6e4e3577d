# What the panel says first: its frame, the sign-in and the list of groups. Every visit waits for these words.

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
nav-members = Membros
nav-settings = Configurações
nav-rules = Regras
nav-protection = Proteção
nav-reviews = Para revisar
nav-weekly = Relatório semanal
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
keys = Atalhos do teclado

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
sign-in-chat = Entrar pelo bot
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
    .short = CSV
show-more = Mostrar mais
try-again = Tentar de novo
clear-filters = Limpar filtros
delete = Excluir

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
groups-fine = Funcionando
groups-powerless = Sem permissões de admin
groups-lately = Mensagens dos últimos 7 dias: { $values }
groups-none-found = Nenhum grupo se chama “{ $name }”.
groups-empty = Ainda não há grupos. Adicione o bot a um grupo como admin: o grupo aparece aqui sozinho.
groups-shown =
    { $count ->
        [one] { $count } grupo mostrado
        [many] { $count } de grupos mostrados
       *[other] { $count } grupos mostrados
    }

role-owner = dono
role-admin = admin
role-moderator = moderador
role-member = membro
