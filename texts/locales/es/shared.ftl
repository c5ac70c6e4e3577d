form-in-reply = { $form } (en respuesta a un mensaje)
usage = Uso: { $form }
usage-with-problem = { $problem } Uso: { $form }
input-with-example = { $problem } Por ejemplo: <code>{ $example }</code>

button-cancel = Cancelar
confirm-cancelled = Cancelado. No cambió nada.

language-name = Español
language-choose = Aquí hablo español. Elige otro idioma:
language-chosen-in-group = Desde ahora hablo español en este grupo.
language-chosen-in-private = Desde ahora te hablo en español.

one-person-at-a-time = Actúo sobre una persona a la vez.
not-understood-here = No sé qué significa aquí «{ $typed }».
time-before-reason = El tiempo va antes del motivo.
time-how-long = ¿Durante cuánto tiempo? Si es para siempre, escribe <code>{ $forever }</code>.
time-missing = ¿Durante cuánto tiempo?
time-unclear = «{ $typed }» no es un tiempo que entienda.
time-too-short = El tiempo debe ser de al menos un segundo.
time-too-long = El tiempo puede ser de diez años como máximo.
time-negative = El tiempo no puede ser negativo.
takes-no-time = Este comando no lleva tiempo.
takes-nothing-more = Este comando no lleva nada más.
person-id-unknown = No conozco el ID { $id }, y Telegram aquí tampoco.
penalty-unknown = «{ $typed }» no es una sanción. Usa una de estas: <code>{ $penalties }</code>
penalty-unknown-guess = «{ $typed }» no es una sanción. ¿Quisiste decir <code>{ $guess }</code>?
penalty-takes-no-time = <code>{ $penalty }</code> no lleva tiempo.
time-unclear-guess = «{ $typed }» no es un tiempo que entienda. ¿Quisiste decir <code>{ $guess }</code>?
more-pages = Página { $page } de { $pages }. Siguiente: <code>/{ $command } { $next }</code>

typed-number = { $typed } no es un número.
typed-switch = { $typed } no es ni on ni off.
typed-at-least = { $typed } es muy poco. El mínimo es { $limit }.
typed-more-than = { $typed } es muy poco. Debe ser más de { $limit }.
typed-at-most = { $typed } es demasiado. El máximo es { $limit }.
typed-less-than = { $typed } es demasiado. Debe ser menos de { $limit }.
typed-time-at-least = Es muy poco tiempo. El mínimo es { $span }.
typed-time-at-most = Es demasiado tiempo. El máximo es { $span }.
typed-one-of = { $typed } no es una de estas opciones: { $expected }.
typed-guess = No conozco { $typed }. ¿Querías decir <code>{ $guess }</code>?
typed-too-long = { $limit ->
    [one] Es demasiado largo: como máximo { $limit } carácter.
    [many] Es demasiado largo: como máximo { $limit } de caracteres.
   *[other] Es demasiado largo: como máximo { $limit } caracteres.
}
typed-too-short = Es demasiado corto.
typed-too-many = Son demasiados: como máximo { $limit }.
typed-too-few = Son muy pocos: como mínimo { $limit }.
typed-name = { $typed } no puede ser un nombre. Usa letras, cifras, «.», «_» y «-», y empieza con una letra o una cifra.
typed-time-of-day = { $typed } no es una hora del día.
typed-channels-ban-only = A un canal solo se le puede banear.
typed-whom = ¿A quién te refieres?
typed-timed-penalties = Solo un silencio o un baneo llevan duración.
typed-unclear = No entiendo { $typed }.
typed-quoted = «{ $typed }»
typed-that = eso
typed-time-zone = { $typed } no es una zona horaria. Usa una como America/Bogota, UTC o UTC-5.
typed-same-times = El inicio y el fin deben ser distintos.
typed-steps-rise = El número de advertencias debe aumentar en cada paso.
typed-warning-penalties = Las advertencias pueden llevar a un silencio, una expulsión o un baneo.
typed-expression = Esta expresión no funciona: { $why }
typed-not-a-lock = { $typed } no se puede prohibir. En /locktypes está todo lo que sí se puede.
