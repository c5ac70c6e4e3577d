captcha-ask-button = Olá, { $name }! Toque no botão em até { $span } para começar a conversar. { $fail ->
    [ban] Senão eu bano você.
    [mute] Senão você não vai poder escrever.
   *[kick] Senão eu removo você, e você pode entrar de novo.
}
captcha-ask-math = Olá, { $name }! Quanto é { $sum }? Toque na resposta em até { $span } para começar a conversar. { $fail ->
    [ban] Senão eu bano você.
    [mute] Senão você não vai poder escrever.
   *[kick] Senão eu removo você, e você pode entrar de novo.
}
captcha-ask-text = Olá, { $name }! Toque no botão e digite as letras que vir em até { $span } para começar a conversar. { $fail ->
    [ban] Senão eu bano você.
    [mute] Senão você não vai poder escrever.
   *[kick] Senão eu removo você, e você pode entrar de novo.
}
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
alert-captcha-lost = { $fail ->
    [ban] Respostas erradas demais, por isso bani você do grupo.
    [mute] Respostas erradas demais, por isso você não pode escrever no grupo.
   *[kick] Respostas erradas demais, por isso removi você do grupo. Você pode entrar de novo agora mesmo e tentar outra vez.
}
alert-captcha-not-asked = Você já respondeu, ou este captcha expirou.
alert-captcha-not-yours = Este captcha é para outra pessoa.
captcha-off = O captcha está desligado. Ligue-o com /captcha on
captcha-saved-but-off = Salvo. O captcha continua desligado. Ligue-o com /captcha on
captcha-on-button = Novos membros têm { $span } para tocar em um botão. { $fail ->
    [ban] Senão, eu os bano.
    [mute] Senão, continuam silenciados.
   *[kick] Senão, eu os removo.
}
captcha-on-math = Novos membros têm { $span } para resolver uma conta. { $fail ->
    [ban] Senão, eu os bano.
    [mute] Senão, continuam silenciados.
   *[kick] Senão, eu os removo.
}
captcha-on-text = Novos membros têm { $span } para digitar as letras de uma imagem. { $fail ->
    [ban] Senão, eu os bano.
    [mute] Senão, continuam silenciados.
   *[kick] Senão, eu os removo.
}
captcha-ask-by-link = Olá, { $name }! Toque no botão e responda no nosso chat privado em até { $span } para começar a conversar. { $fail ->
    [ban] Senão eu bano você.
    [mute] Senão você não vai poder escrever.
   *[kick] Senão eu removo você, e você pode entrar de novo.
}
captcha-ask-question =
    { $name }, este captcha é para <b>{ $group }</b>. Digite a sua resposta em até { $span }:
    <b>{ $question }</b>
captcha-ask-button-by-link = { $name }, este captcha é para <b>{ $group }</b>: toque no botão em até { $span }.
captcha-ask-math-by-link = { $name }, este captcha é para <b>{ $group }</b>: quanto é { $sum }? Toque na resposta em até { $span }.
captcha-on-question = Novos membros têm { $span } para responder a uma pergunta sua. { $fail ->
    [ban] Senão, eu os bano.
    [mute] Senão, continuam silenciados.
   *[kick] Senão, eu os removo.
}
captcha-questions = <b>Perguntas do captcha</b>
captcha-questions-none = Você não tem perguntas próprias. Escreva uma, por exemplo <code>/captchaquestion Que rio passa pela nossa cidade? = Danúbio | Danube</code>
captcha-question-added = Salvo. Novos membros recebem uma destas perguntas.
captcha-questions-deleted = Suas perguntas foram apagadas. Novos membros tocam em um botão.
captcha-question-unclear = Escreva uma pergunta, um sinal de igual e a resposta. Separe várias respostas com |.
captcha-answer-too-long = Uma resposta pode ter 60 caracteres.
captcha-questions-full = Cabem { $count } perguntas. Apague todas com <code>/captchaquestion off</code>.
captcha-fail-is = Punição por não resolver o captcha: { $penalty }.
captcha-fail-unknown = A punição por não resolver o captcha pode ser kick, ban ou mute.
captcha-place-group = O captcha aparece no grupo.
captcha-place-topic = O captcha aparece neste tópico.
captcha-place-private = O captcha é resolvido no privado: no grupo só se vê um botão.
ban-lists-on = As listas de banimentos compartilhadas estão ligadas: quem está nelas é banido quando entra ou escreve pela primeira vez.
ban-lists-off = As listas de banimentos compartilhadas estão desligadas. Ligue com /banlists on
ban-lists-none = O meu operador ainda não escolheu nenhuma lista, então não verifico ninguém.
ban-lists-allowed = Entram mesmo assim: { $ids }
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
