# What became of actions: what Telegram refuses, and why the machine acts.

telegram-needs-right = Não tenho a permissão de admin para isso. Me dê essa permissão.
telegram-lacks-right = Não tenho a permissão “{ $right }”. Para me dar essa permissão, abra o perfil do grupo, escolha <i>Administradores</i> e depois o meu nome.
telegram-needs-admin = Não tenho permissão para isso. Me torne admin.
telegram-cant-write = Não posso escrever aqui.
telegram-topic-closed = O tópico está fechado.
telegram-is-admin = O Telegram não me deixa agir sobre um admin.
telegram-is-owner = Ninguém pode agir sobre o dono do grupo.
telegram-is-myself = Não posso agir sobre mim mesmo.
telegram-user-unknown = O Telegram não conhece esta pessoa.
telegram-not-a-member = Esta pessoa não está no grupo.
telegram-too-many-admins = O grupo já tem tantos admins quanto o Telegram permite.
telegram-privacy = A privacidade desta pessoa não permite isso.
telegram-chat-unknown = O Telegram não conhece este grupo ou não estou nele.
telegram-removed = Não estou mais no grupo.
telegram-not-here = Não estou no grupo.
telegram-supergroups-only = Isto só funciona em supergrupos.
telegram-too-old = O Telegram não deixa bots apagarem mensagens com mais de 48 horas.
telegram-message-gone = A mensagem não existe mais.
telegram-not-pinned = A mensagem não está fixada.
telegram-already-so = Já está assim.
telegram-away = O Telegram não responde.
telegram-wait = O Telegram pede para esperar { $span }.
telegram-bad-token = O Telegram não reconhece meu token.
telegram-migrated = O grupo tem outro ID agora.
telegram-no-photo = O Telegram não tem essa foto.
telegram-no-file = O Telegram não tem mais este arquivo, ou ele é grande demais.
telegram-files-away = O servidor de arquivos do Telegram não responde.
telegram-bot-off = O bot está desligado. Defina BOT_TOKEN para ligá-lo.
telegram-refused = O Telegram recusou: { $told }
failure-overtaken = Uma ação mais recente veio antes.
failure-ours = Algo deu errado do nosso lado.
reason-captcha-waits = precisa resolver um captcha
reason-captcha-unsolved = não resolveu o captcha
reason-captcha-early = escrito antes de resolver o captcha
reason-captcha-solved = resolveu o captcha
reason-captcha-failed = o captcha falhou
reason-captcha-unasked = não foi possível mostrar o captcha
reason-captcha-stays = não pode ser removido
reason-captcha-spared = não precisa de captcha
reason-raid = entrou durante um raid
reason-ban-list = está em uma lista de banimentos compartilhada
reason-reported = denunciado por membros
reason-warnings = { $count ->
    [one] { $count } advertência
    [many] { $count } de advertências
   *[other] { $count } advertências
}
reason-warnings-within = { $count ->
    [one] { $count } advertência em { $span }
    [many] { $count } de advertências em { $span }
   *[other] { $count } advertências em { $span }
}
reason-rule = { $description } ({ $why })
