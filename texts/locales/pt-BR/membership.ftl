# The bot's first words in a group, and the rights that it lacks there.

hello = 👋 Olá! A partir de agora eu modero <b>{ $group }</b>.
hello-ready = Tenho todas as permissões de admin de que preciso. Toque no primeiro botão: com algumas perguntas, o grupo fica protegido.
hello-needs-rights =
    { $count ->
        [one] <b>1.</b> Abra o perfil do grupo, escolha <i>Administradores</i> e me dê esta permissão:
        [many] <b>1.</b> Abra o perfil do grupo, escolha <i>Administradores</i> e me dê estas permissões:
       *[other] <b>1.</b> Abra o perfil do grupo, escolha <i>Administradores</i> e me dê estas permissões:
    }
hello-then = <b>2.</b> Toque no primeiro botão: com algumas perguntas, o grupo fica protegido.
button-setup = 🛡 Proteger o grupo

# What a right is for. The names of the rights are in labels.ftl.
without-delete-messages = • <b>{ $right }</b>, para apagar spam e comandos
without-restrict-members = • <b>{ $right }</b>, para silenciar, expulsar e banir, e para o captcha e o antirraid
without-pin-messages = • <b>{ $right }</b>, para fixar e desafixar
without-invite-users = • <b>{ $right }</b>, para aceitar pedidos de entrada
rights-missing =
    { $count ->
        [one] ⚠️ Parte do meu trabalho parou, porque me falta uma permissão de admin:
        [many] ⚠️ Parte do meu trabalho parou, porque me faltam estas permissões de admin:
       *[other] ⚠️ Parte do meu trabalho parou, porque me faltam estas permissões de admin:
    }
rights-how-to-give = Para corrigir isso, abra o perfil do grupo, escolha <i>Administradores</i> e depois o meu nome.
rights-complete = ✅ Obrigado! Agora tenho todas as permissões de admin de que preciso.
