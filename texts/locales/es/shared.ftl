usage = Uso: <code>{ $form }</code>
usage-with-problem = { $problem } Uso: <code>{ $form }</code>
input-with-example = { $problem } Por ejemplo: <code>{ $example }</code>

button-cancel = Cancelar
confirm-cancelled = Cancelado. No ha cambiado nada.

language-name = Español
language-choose = Aquí hablo español. Elige otro idioma:
language-chosen-in-group = Ahora hablo español en este grupo.
language-chosen-in-private = Ahora te hablo en español.

one-person-at-a-time = Actúo sobre una persona a la vez.
not-understood-here = No sé qué significa aquí «{ $typed }».
time-before-reason = El tiempo va antes del motivo.
time-how-long = ¿Durante cuánto tiempo? Si es para siempre, escribe <code>{ $forever }</code>.
time-missing = ¿Durante cuánto tiempo?
time-unclear = No entiendo «{ $typed }» como tiempo.
time-too-short = El tiempo debe ser de al menos un segundo.
time-too-long = El tiempo puede ser de diez años como máximo.
time-negative = El tiempo no puede ser negativo.
takes-no-time = Este comando no lleva tiempo.
takes-nothing-more = Este comando no lleva nada más.
person-id-unknown = No conozco el ID { $id }, y Telegram aquí tampoco.
penalty-unknown = «{ $typed }» no es una sanción. Usa una de estas: <code>{ $penalties }</code>
penalty-unknown-guess = «{ $typed }» no es una sanción. ¿Querías decir <code>{ $guess }</code>?
penalty-takes-no-time = <code>{ $penalty }</code> no lleva tiempo.
time-unclear-guess = No entiendo «{ $typed }» como tiempo. ¿Querías decir <code>{ $guess }</code>?
more-pages = Página { $page } de { $pages }. Siguiente: <code>/{ $command } { $next }</code>
