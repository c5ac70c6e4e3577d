captcha-ask-button = Boas-vindas, { $name }! Toque no botão em até { $span } para começar a conversar. Senão eu removo você, e você pode entrar de novo.
captcha-ask-math = Boas-vindas, { $name }! Quanto é { $sum }? Toque na resposta em até { $span } para começar a conversar. Senão eu removo você, e você pode entrar de novo.
captcha-ask-text = Boas-vindas, { $name }! Toque no botão e digite as letras que vir em até { $span } para começar a conversar. Senão eu removo você, e você pode entrar de novo.
captcha-ask-button-private = Olá, { $name }! Você pediu para entrar em <b>{ $group }</b>. Toque no botão em até { $span } para mostrar que é humano, e eu deixo você entrar.
captcha-ask-math-private = Olá, { $name }! Você pediu para entrar em <b>{ $group }</b>. Quanto é { $sum }? Toque na resposta em até { $span }, e eu deixo você entrar.
captcha-ask-text-private = { $name }, isto é para <b>{ $group }</b>: digite as letras que vir em até { $span }.
button-human = Sou humano
button-solve-captcha = Resolver o captcha
alert-captcha-solved = Obrigado, e boas-vindas!
alert-captcha-wrong = { $left ->
    [one] Está errado. Você ainda tem { $left } tentativa.
    [many] Está errado. Você ainda tem { $left } tentativas.
   *[other] Está errado. Você ainda tem { $left } tentativas.
}
alert-captcha-lost = Respostas erradas demais, por isso removi você do grupo. Você pode entrar de novo agora mesmo e tentar outra vez.
alert-captcha-not-asked = Você já respondeu, ou este captcha expirou.
alert-captcha-not-yours = Este captcha é para outra pessoa.
captcha-off = O captcha está desligado. Ligue-o com /captcha on
captcha-saved-but-off = Salvo. O captcha continua desligado. Ligue-o com /captcha on
captcha-on-button = Novos membros tocam em um botão em até { $span }, ou eu os removo.
captcha-on-math = Novos membros resolvem uma soma em até { $span }, ou eu os removo.
captcha-on-text = Novos membros digitam as letras de uma imagem em até { $span }, ou eu os removo.
raid-on = 🚨 O modo antirraid está ligado por { $rest }. Quem entrar fica banido por { $ban }.
raid-ended = O modo antirraid está desligado. Novos membros podem entrar de novo.
raid-off = O modo antirraid está desligado.
raid-automatic = { $joins ->
    [one] O modo antirraid liga sozinho quando { $joins } pessoa entra em { $window }.
    [many] O modo antirraid liga sozinho quando { $joins } pessoas entram em { $window }.
   *[other] O modo antirraid liga sozinho quando { $joins } pessoas entram em { $window }.
}
raid-not-automatic = O antirraid automático está desligado.
approval-given = { $who } tem aprovação: sem captcha, e o antirraid deixa entrar.
approval-removed = { $who } não tem mais aprovação.
approval-not-for-channels = Um canal não pode ser aprovado.
alert-captcha-declined = Respostas erradas demais, por isso recusei o seu pedido. Você pode pedir para entrar de novo agora mesmo.
raid-began = { $joins ->
    [one] 🚨 Entrou { $joins } pessoa em { $window }, por isso o modo antirraid está ligado por { $rest }. Quem entrar fica banido por { $ban }.
    [many] 🚨 Entraram { $joins } pessoas em { $window }, por isso o modo antirraid está ligado por { $rest }. Quem entrar fica banido por { $ban }.
   *[other] 🚨 Entraram { $joins } pessoas em { $window }, por isso o modo antirraid está ligado por { $rest }. Quem entrar fica banido por { $ban }.
}
raid-ended-by = { $who } desligou o modo antirraid. Novos membros podem entrar de novo.
raid-ended-by-banned = { $count ->
    [one] { $who } desligou o modo antirraid. Ele baniu { $count } pessoa. Novos membros podem entrar de novo.
    [many] { $who } desligou o modo antirraid. Ele baniu { $count } pessoas. Novos membros podem entrar de novo.
   *[other] { $who } desligou o modo antirraid. Ele baniu { $count } pessoas. Novos membros podem entrar de novo.
}
button-raid-off = Desligar o antirraid
