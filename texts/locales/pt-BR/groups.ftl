settings-title = ⚙️ <b>Configurações de { $group }</b>
settings-about-welcome = <b>Boas-vindas</b>: cumprimenta cada novo membro.
settings-about-goodbye = <b>Despedida</b>: avisa o grupo quando alguém sai.
settings-about-captcha = <b>Captcha</b>: novos membros só podem escrever depois de mostrar que são humanos.
settings-about-commands = <b>Apagar comandos</b>: tira um comando do chat depois que eu respondo.
settings-about-log = <b>Registro</b>: guarda por 30 dias o que acontece aqui.
settings-about-moderation = <b>Moderação</b>: banimentos, captcha, antirraid e regras. Desligada, nada disso funciona.
settings-flood-none = <b>Limite de flood</b>: nenhum. Defina um com <code>/setflood 7</code>
settings-flood-in-time = <b>Limite de flood</b>: { $messages } mensagens em { $span }. Mude com /setflood
settings-flood-in-a-row = <b>Limite de flood</b>: { $messages } mensagens seguidas. Mude com /setflood
settings-warnings-none = <b>Advertências</b>: não levam a nenhuma punição. Mude com /escalation
settings-warnings = <b>Advertências</b>: a última punição vem com { $count }. Mude com /escalation
settings-log-channel-none = <b>Canal de registro</b>: nenhum. Escolha um com /setlog
settings-log-channel = <b>Canal de registro</b>: <code>{ $chat }</code>. Pare com /unsetlog
settings-language = <b>Idioma</b>: { $language }
settings-welcome-text = <b>Texto de boas-vindas</b>:
settings-goodbye-text = <b>Texto de despedida</b>:
button-switch-welcome = Boas-vindas
button-switch-goodbye = Despedida
button-switch-captcha = Captcha
button-switch-commands = Apagar comandos
button-switch-log = Registro
button-switch-moderation = Moderação
button-welcome-text = Texto de boas-vindas
button-goodbye-text = Texto de despedida
button-open-in-private = Abrir no privado
button-close = Fechar
alert-switched-on = { $switch }: sim
alert-switched-off = { $switch }: não
settings-ask-welcome = Responda a esta mensagem com { $start }o novo texto de boas-vindas{ $end }.
    Variáveis: { $placeholders }
settings-ask-goodbye = Responda a esta mensagem com { $start }o novo texto de despedida{ $end }.
    Variáveis: { $placeholders }
settings-needs-text = Responda com um texto, por favor.
settings-welcome-saved = Texto de boas-vindas salvo.
settings-goodbye-saved = Texto de despedida salvo.
settings-moderation-question = Desligar toda a moderação em <b>{ $group }</b>? Banimentos, captcha, antirraid e regras param de funcionar.
button-moderation-off = Sim, desligar
settings-moderation-off = A moderação está desligada. Você pode ligá-la de novo em /settings.
error-page-of-others = Só quem pode ver as configurações pode fechar esta página.

roles-title = Cargos
role-line = • <b>{ $name }</b> (prioridade { $priority }): { $permissions }
role-line-built-in = • <b>{ $label }</b> (<code>{ $name }</code>, prioridade { $priority }): { $permissions }
role-permission = { $label } (<code>{ $name }</code>)
role-allows-all = tudo
role-allows-nothing = nada
role-made = Cargo criado.
    { $role }
role-changed = Cargo alterado.
    { $role }
role-delete-question = Excluir o cargo <b>{ $name }</b>? Quem tem esse cargo vai perdê-lo.
button-delete-role = Sim, excluir
role-deleted = Cargo <b>{ $name }</b> excluído.
role-given = { $who } agora tem o cargo <b>{ $role }</b>.
role-stays = { $who } continua com o cargo <b>{ $role }</b>: ele vem do status no Telegram e é o mais forte.
role-permission-unknown = “{ $name }” não é uma permissão. Escolha entre estas: { $permissions }.
person-whom = De quem você está falando?
person-unknown = Ainda não vi essa pessoa neste grupo. Responda a uma mensagem dela ou use o ID numérico.

id-chat = Este chat: <code>{ $id }</code>
id-topic = Este tópico: <code>{ $id }</code>
id-message = Aquela mensagem: <code>{ $id }</code>
id-author = Quem escreveu: <code>{ $id }</code>
id-you = Você: <code>{ $id }</code>
info-id = ID: <code>{ $id }</code>
info-role = Cargo: { $role }
info-owner = Status: dono do grupo
info-admin = Status: admin
info-member = Status: membro
info-restricted = Status: membro com restrições
info-gone = Status: fora do grupo
info-banned = Status: banido deste grupo
info-known-since = Visto pela primeira vez: { $time } UTC
info-warnings = Advertências: { $count }
info-warnings-of = Advertências: { $count } de { $limit }

stats-line = • { $name }: { $count }

log-channel-how-to = Agora envie isto no seu grupo:
    <code>/setlog { $id }</code>
log-channel-wrong-chat = Escolha um canal ou um grupo para o registro, não uma pessoa.
log-channel-unreachable = Não consigo escrever nesse chat. Me torne admin lá e envie /setlog de novo.
log-channel-hello = A partir de agora publico aqui o registro de <b>{ $group }</b>.
log-channel-set = A partir de agora o registro vai para <b>{ $chat }</b>.
log-channel-unset-question = Parar de enviar o registro ao canal? Eu continuo guardando-o por 30 dias.
button-stop-log = Sim, parar
log-channel-unset = O registro não vai mais para nenhum canal. Eu continuo guardando-o por 30 dias.
