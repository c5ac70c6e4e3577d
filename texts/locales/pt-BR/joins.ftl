captcha-ask-button = Boas-vindas, { $name }! Toque no botão em até { $span } para começar a conversar. Senão eu removo você, e você pode entrar de novo.
captcha-ask-math = Boas-vindas, { $name }! Quanto é { $sum }? Toque na resposta em até { $span } para começar a conversar. Senão eu removo você, e você pode entrar de novo.
captcha-ask-text = Boas-vindas, { $name }! Toque no botão e digite as letras que vir em até { $span } para começar a conversar. Senão eu removo você, e você pode entrar de novo.
captcha-ask-button-private = Olá, { $name }! Você pediu para entrar em <b>{ $group }</b>. Toque no botão em até { $span } para mostrar que é humano, e eu deixo você entrar.
captcha-ask-math-private = Olá, { $name }! Você pediu para entrar em <b>{ $group }</b>. Quanto é { $sum }? Toque na resposta em até { $span }, e eu deixo você entrar.
captcha-ask-text-private = { $name }, isto é para <b>{ $group }</b>: digite as letras que vir em até { $span }.
button-human = Sou humano
button-solve-captcha = Resolver o captcha
alert-captcha-solved = Obrigado, e boas-vindas!
alert-captcha-wrong = Quase. Tente de novo.
alert-captcha-lost = Respostas erradas demais. Você pode entrar de novo e tentar outra vez.
alert-captcha-not-asked = Você já respondeu, ou este captcha expirou.
alert-captcha-not-yours = Este captcha é para outra pessoa.
captcha-off = O captcha está desligado. Ligue-o com /captcha on
captcha-saved-but-off = Salvo. O captcha continua desligado. Ligue-o com /captcha on
captcha-on-button = Novos membros tocam em um botão em até { $span }, ou eu os removo.
captcha-on-math = Novos membros resolvem uma soma em até { $span }, ou eu os removo.
captcha-on-text = Novos membros digitam as letras de uma imagem em até { $span }, ou eu os removo.
raid-on = 🚨 O modo antirraid está ligado por { $rest }: bano por { $ban } todos que entrarem. Desligue-o com /antiraid off
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
