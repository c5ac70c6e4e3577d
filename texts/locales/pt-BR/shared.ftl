usage = Uso: <code>{ $form }</code>
usage-with-problem = { $problem } Uso: <code>{ $form }</code>
input-with-example = { $problem } Por exemplo: <code>{ $example }</code>

button-cancel = Cancelar
confirm-cancelled = Cancelado. Nada mudou.

language-name = Português (Brasil)
language-choose = Aqui eu falo português. Escolha outro idioma:
language-chosen-in-group = Agora falo português neste grupo.
language-chosen-in-private = Agora falo português com você.

one-person-at-a-time = Eu ajo sobre uma pessoa por vez.
not-understood-here = Não sei o que “{ $typed }” significa aqui.
time-before-reason = O tempo vem antes do motivo.
time-how-long = Por quanto tempo? Se for para sempre, digite <code>{ $forever }</code>.
time-missing = Por quanto tempo?
time-unclear = Não entendo “{ $typed }” como tempo.
time-too-short = O tempo deve ser de pelo menos um segundo.
time-too-long = O tempo pode ser de no máximo dez anos.
time-negative = O tempo não pode ser negativo.
takes-no-time = Este comando não leva tempo.
takes-nothing-more = Este comando não leva mais nada.
person-id-unknown = Não conheço o ID { $id }, e o Telegram aqui também não.
penalty-unknown = “{ $typed }” não é uma punição. Use uma destas: <code>{ $penalties }</code>
penalty-unknown-guess = “{ $typed }” não é uma punição. Você quis dizer <code>{ $guess }</code>?
penalty-takes-no-time = <code>{ $penalty }</code> não leva tempo.
time-unclear-guess = Não entendo “{ $typed }” como tempo. Você quis dizer <code>{ $guess }</code>?
more-pages = Página { $page } de { $pages }. Próxima: <code>/{ $command } { $next }</code>
