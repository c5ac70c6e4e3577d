usage = Uso: <code>{ $form }</code>
usage-with-problem = { $problem } Uso: <code>{ $form }</code>
input-with-example = { $problem } Por exemplo: <code>{ $example }</code>

button-cancel = Cancelar
confirm-cancelled = Cancelado. Nada mudou.

language-name = Português (Brasil)
language-choose = Aqui eu falo português. Escolha outro idioma:
language-chosen-in-group = Agora falo português neste grupo.
language-chosen-in-private = Agora falo português com você.
