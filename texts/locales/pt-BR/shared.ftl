form-in-reply = { $form } (em resposta a uma mensagem)
usage = Uso: { $form }
usage-with-problem = { $problem } Uso: { $form }
input-with-example = { $problem } Por exemplo: <code>{ $example }</code>

button-cancel = Cancelar
confirm-cancelled = Cancelado. Nada mudou.

language-name = Português (Brasil)
language-choose = Aqui eu falo português. Escolha outro idioma:
language-chosen-in-group = A partir de agora falo português neste grupo.
language-chosen-in-private = A partir de agora falo português com você.

one-person-at-a-time = Eu ajo sobre uma pessoa por vez.
not-understood-here = Não sei o que “{ $typed }” significa aqui.
time-before-reason = O tempo vem antes do motivo.
time-how-long = Por quanto tempo? Se for para sempre, digite <code>{ $forever }</code>.
time-missing = Por quanto tempo?
time-unclear = “{ $typed }” não é um tempo que eu entenda.
time-too-short = O tempo deve ser de pelo menos um segundo.
time-too-long = O tempo pode ser de no máximo dez anos.
time-negative = O tempo não pode ser negativo.
takes-no-time = Este comando não aceita tempo.
takes-nothing-more = Este comando não aceita mais nada.
person-id-unknown = Não conheço o ID { $id }, e o Telegram aqui também não.
penalty-unknown = “{ $typed }” não é uma punição. Use uma destas: <code>{ $penalties }</code>
penalty-unknown-guess = “{ $typed }” não é uma punição. Você quis dizer <code>{ $guess }</code>?
penalty-takes-no-time = <code>{ $penalty }</code> não aceita tempo.
time-unclear-guess = “{ $typed }” não é um tempo que eu entenda. Você quis dizer <code>{ $guess }</code>?
more-pages = Página { $page } de { $pages }. Próxima: <code>/{ $command } { $next }</code>

typed-number = { $typed } não é um número.
typed-switch = { $typed } não é nem on nem off.
typed-at-least = { $typed } é muito pouco. O mínimo é { $limit }.
typed-more-than = { $typed } é muito pouco. Deve ser mais de { $limit }.
typed-at-most = { $typed } é demais. O máximo é { $limit }.
typed-less-than = { $typed } é demais. Deve ser menos de { $limit }.
typed-time-at-least = É pouco tempo. O mínimo é { $span }.
typed-time-at-most = É tempo demais. O máximo é { $span }.
typed-one-of = { $typed } não é uma destas opções: { $expected }.
typed-guess = Não conheço { $typed }. Você quis dizer <code>{ $guess }</code>?
typed-too-long = { $limit ->
    [one] É longo demais: no máximo { $limit } caractere.
    [many] É longo demais: no máximo { $limit } de caracteres.
   *[other] É longo demais: no máximo { $limit } caracteres.
}
typed-too-short = É curto demais.
typed-too-many = São demais: no máximo { $limit }.
typed-too-few = São poucos: no mínimo { $limit }.
typed-name = { $typed } não pode ser um nome. Use letras, algarismos, “.”, “_” e “-”, e comece com uma letra ou um algarismo.
typed-time-of-day = { $typed } não é um horário.
typed-channels-ban-only = Um canal só pode ser banido.
typed-whom = De quem você está falando?
typed-timed-penalties = Só silenciamento ou banimento têm duração.
typed-unclear = Não entendo { $typed }.
typed-quoted = “{ $typed }”
typed-that = isso
typed-time-zone = { $typed } não é um fuso horário. Use um como America/Sao_Paulo, UTC ou UTC-3.
typed-same-times = O início e o fim devem ser diferentes.
typed-steps-rise = O número de advertências deve aumentar a cada etapa.
typed-warning-penalties = As advertências podem levar a silenciar, expulsar ou banir.
typed-expression = Esta expressão não funciona: { $why }
typed-not-a-lock = { $typed } não pode ser proibido. Em /locktypes está tudo o que pode.
