captcha-ask-button = ¡Hola, { $name }! Toca el botón antes de { $span } para empezar a escribir. Si no, te sacaré del grupo, y podrás volver a entrar.
captcha-ask-math = ¡Hola, { $name }! ¿Cuánto es { $sum }? Toca la respuesta antes de { $span } para empezar a escribir. Si no, te sacaré del grupo, y podrás volver a entrar.
captcha-ask-text = ¡Hola, { $name }! Toca el botón y escribe las letras que veas antes de { $span } para empezar a escribir. Si no, te sacaré del grupo, y podrás volver a entrar.
captcha-ask-button-private = ¡Hola, { $name }! Has pedido entrar en <b>{ $group }</b>. Toca el botón antes de { $span } para mostrar que eres humano y te dejaré entrar.
captcha-ask-math-private = ¡Hola, { $name }! Has pedido entrar en <b>{ $group }</b>. ¿Cuánto es { $sum }? Toca la respuesta antes de { $span } y te dejaré entrar.
captcha-ask-text-private = { $name }, esto es para <b>{ $group }</b>: escribe las letras que veas antes de { $span }.
button-human = Soy humano
button-solve-captcha = Resolver el captcha
alert-captcha-solved = ¡Gracias, ya puedes participar!
alert-captcha-wrong = { $left ->
    [one] No es correcto. Te queda un intento.
    [many] No es correcto. Te quedan { $left } intentos.
   *[other] No es correcto. Te quedan { $left } intentos.
}
alert-captcha-lost = Demasiadas respuestas incorrectas: te he sacado del grupo. Puedes volver a entrar ahora mismo e intentarlo de nuevo.
alert-captcha-not-asked = Ya has respondido, o este captcha ha caducado.
alert-captcha-not-yours = Este captcha es para otra persona.
captcha-off = El captcha está desactivado. Actívalo con /captcha on
captcha-saved-but-off = Guardado. El captcha sigue desactivado. Actívalo con /captcha on
captcha-on-button = Los nuevos miembros tocan un botón antes de { $span }, o los saco.
captcha-on-math = Los nuevos miembros resuelven una suma antes de { $span }, o los saco.
captcha-on-text = Los nuevos miembros escriben las letras de una imagen antes de { $span }, o los saco.
raid-on = 🚨 El modo antirraid está activado durante { $rest }. Todo el que entre queda baneado durante { $ban }.
raid-ended = El modo antirraid está desactivado. Ya pueden entrar nuevos miembros.
raid-off = El modo antirraid está desactivado.
raid-automatic = { $joins ->
    [one] El modo antirraid se activa solo cuando entra { $joins } persona en { $window }.
    [many] El modo antirraid se activa solo cuando entran { $joins } personas en { $window }.
   *[other] El modo antirraid se activa solo cuando entran { $joins } personas en { $window }.
}
raid-not-automatic = El antirraid automático está desactivado.
approval-given = { $who } tiene aprobación: sin captcha, y el antirraid le deja entrar.
approval-removed = { $who } ya no tiene aprobación.
approval-not-for-channels = No se puede aprobar un canal.
alert-captcha-declined = Demasiadas respuestas incorrectas: he rechazado tu solicitud. Puedes pedir entrar de nuevo ahora mismo.
raid-began = { $joins ->
    [one] 🚨 Ha entrado una persona en { $window }, así que el modo antirraid está activado durante { $rest }. Todo el que entre queda baneado durante { $ban }.
    [many] 🚨 Han entrado { $joins } personas en { $window }, así que el modo antirraid está activado durante { $rest }. Todo el que entre queda baneado durante { $ban }.
   *[other] 🚨 Han entrado { $joins } personas en { $window }, así que el modo antirraid está activado durante { $rest }. Todo el que entre queda baneado durante { $ban }.
}
raid-ended-by = { $who } ha desactivado el modo antirraid. Ya pueden entrar nuevos miembros.
raid-ended-by-banned = { $count ->
    [one] { $who } ha desactivado el modo antirraid. Ha baneado a una persona. Ya pueden entrar nuevos miembros.
    [many] { $who } ha desactivado el modo antirraid. Ha baneado a { $count } personas. Ya pueden entrar nuevos miembros.
   *[other] { $who } ha desactivado el modo antirraid. Ha baneado a { $count } personas. Ya pueden entrar nuevos miembros.
}
button-raid-off = Desactivar el antirraid
