usage = Uso: <code>{ $form }</code>
usage-with-problem = { $problem } Uso: <code>{ $form }</code>
input-with-example = { $problem } Por ejemplo: <code>{ $example }</code>

button-cancel = Cancelar
confirm-cancelled = Cancelado. No ha cambiado nada.

language-name = Español
language-choose = Aquí hablo español. Elige otro idioma:
language-chosen-in-group = Ahora hablo español en este grupo.
language-chosen-in-private = Ahora te hablo en español.
