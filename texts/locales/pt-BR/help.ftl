# The help: its pages, what each command does beyond its one line, and the reference.

usage-with-example = Uso: <code>{ $form }</code>
    Por exemplo: <code>{ $example }</code>
usage-with-problem-and-example = { $problem } Uso: <code>{ $form }</code>
    Por exemplo: <code>{ $example }</code>

help-page-topics = <b>Ajuda</b>
    Escolha um assunto ou envie <code>/help ban</code> para ler sobre um comando.
help-page-topic = <b>{ $topic }</b>
    Toque em um comando para saber mais.
help-page-command = <code>{ $command }</code> — { $summary }
help-page-aliases = Também: { $aliases }
help-page-use = Uso:
help-page-examples = Por exemplo:
help-page-no-permission = Qualquer pessoa pode usar.
help-page-permission = Permissão: { $permission }.
help-page-permissions = Permissões: { $see } para consultar, { $change } para mudar.
help-page-words = Substitua as palavras em MAIÚSCULAS. O que está entre [colchetes] é opcional.
help-page-user = <b>USER</b> é um @usuário, um ID numérico ou uma menção. Não precisa dele se você responder à mensagem da pessoa.
help-page-time = <b>TIME</b> é uma duração, como <code>30m</code>, <code>2h</code>, <code>3d</code>, <code>1w</code>, <code>1h30m</code> ou <code>2 horas</code>, de 1 segundo a 10 anos.
help-page-placeholders = Variáveis que preencho para cada pessoa:
help-page-placeholder = <code>{ $name }</code> — { $meaning }
help-page-in-group = Explico tudo no nosso chat privado.
help-page-unknown = Não conheço o comando { $command }. Envie <code>/help</code> para ver todos os assuntos.
help-page-nearest = Não conheço o comando { $command }. Você quis dizer <code>{ $nearest }</code>?
button-open-help = Abrir a ajuda
button-more-help = Ler mais
button-all-topics = Todos os assuntos

reference-title = Comandos
reference-placeholders = Variáveis nas mensagens de boas-vindas

topic-moderation = Moderação
topic-warnings = Advertências
topic-messages = Mensagens
topic-rules = Regras
topic-protection = Proteção
topic-new-members = Novos membros
topic-greetings = Boas-vindas
topic-roles = Cargos e configurações
topic-federations = Federações
topic-reports = Denúncias e registro
topic-account = Você e o bot

placeholder-first = Nome
placeholder-last = Sobrenome
placeholder-fullname = Nome e sobrenome
placeholder-username = @usuário ou, na falta dele, uma menção
placeholder-mention = Nome com link para a pessoa
placeholder-id = ID da pessoa no Telegram
placeholder-chatname = Nome do grupo
placeholder-count = Número de membros do grupo
