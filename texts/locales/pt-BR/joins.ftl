captcha-ask-button = Olá, { $name }! Toque no botão em até { $span } para começar a conversar. Senão eu removo você, e você pode entrar de novo.
captcha-ask-math = Olá, { $name }! Quanto é { $sum }? Toque na resposta em até { $span } para começar a conversar. Senão eu removo você, e você pode entrar de novo.
captcha-ask-text = Olá, { $name }! Toque no botão e digite as letras que vir em até { $span } para começar a conversar. Senão eu removo você, e você pode entrar de novo.
captcha-ask-button-private = Olá, { $name }! Você pediu para entrar em <b>{ $group }</b>. Toque no botão em até { $span } para confirmar que não é um robô, e eu deixo você entrar.
captcha-ask-math-private = Olá, { $name }! Você pediu para entrar em <b>{ $group }</b>. Quanto é { $sum }? Toque na resposta em até { $span }, e eu deixo você entrar.
captcha-ask-text-private = { $name }, este captcha é para <b>{ $group }</b>: digite as letras que vir em até { $span }.
button-human = Não sou um robô
button-solve-captcha = Resolver o captcha
alert-captcha-solved = Obrigado! Você já pode escrever.
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
captcha-on-button = Novos membros têm { $span } para tocar em um botão. Senão, eu os removo.
captcha-on-math = Novos membros têm { $span } para resolver uma conta. Senão, eu os removo.
captcha-on-text = Novos membros têm { $span } para digitar as letras de uma imagem. Senão, eu os removo.
raid-on = 🚨 O antirraid está ligado por { $rest }. Quem entrar fica banido por { $ban }.
raid-ended = O antirraid está desligado. Novos membros podem entrar de novo.
raid-off = O antirraid está desligado.
raid-automatic = { $joins ->
    [one] O antirraid liga sozinho quando { $joins } pessoa entra em { $window }.
    [many] O antirraid liga sozinho quando { $joins } de pessoas entram em { $window }.
   *[other] O antirraid liga sozinho quando { $joins } pessoas entram em { $window }.
}
raid-not-automatic = O antirraid automático está desligado.
approval-given = { $who } tem dispensa: sem captcha, e o antirraid deixa entrar.
approval-removed = { $who } não tem mais dispensa.
approval-not-for-channels = Um canal não pode ser dispensado.
alert-captcha-declined = Respostas erradas demais, por isso recusei o seu pedido. Você pode pedir para entrar de novo agora mesmo.
raid-began = { $joins ->
    [one] 🚨 Entrou { $joins } pessoa em { $window }, por isso o antirraid está ligado por { $rest }. Quem entrar fica banido por { $ban }.
    [many] 🚨 Entraram { $joins } de pessoas em { $window }, por isso o antirraid está ligado por { $rest }. Quem entrar fica banido por { $ban }.
   *[other] 🚨 Entraram { $joins } pessoas em { $window }, por isso o antirraid está ligado por { $rest }. Quem entrar fica banido por { $ban }.
}
raid-ended-by = { $who } desligou o antirraid. Novos membros podem entrar de novo.
raid-ended-by-banned = { $count ->
    [one] { $who } desligou o antirraid. Ele baniu { $count } pessoa. Novos membros podem entrar de novo.
    [many] { $who } desligou o antirraid. Ele baniu { $count } de pessoas. Novos membros podem entrar de novo.
   *[other] { $who } desligou o antirraid. Ele baniu { $count } pessoas. Novos membros podem entrar de novo.
}
button-raid-off = Desligar o antirraid
