captcha-ask-button = ¡Hola, { $name }! Toca el botón en menos de { $span } para empezar a escribir. Si no, te sacaré del grupo, y podrás volver a entrar.
captcha-ask-math = ¡Hola, { $name }! ¿Cuánto es { $sum }? Toca la respuesta en menos de { $span } para empezar a escribir. Si no, te sacaré del grupo, y podrás volver a entrar.
captcha-ask-text = ¡Hola, { $name }! Toca el botón y escribe las letras que veas en menos de { $span } para empezar a escribir. Si no, te sacaré del grupo, y podrás volver a entrar.
captcha-ask-button-private = ¡Hola, { $name }! Pediste entrar en <b>{ $group }</b>. Toca el botón en menos de { $span } para confirmar que no eres un robot y te dejaré entrar.
captcha-ask-math-private = ¡Hola, { $name }! Pediste entrar en <b>{ $group }</b>. ¿Cuánto es { $sum }? Toca la respuesta en menos de { $span } y te dejaré entrar.
captcha-ask-text-private = { $name }, este captcha es para <b>{ $group }</b>: escribe las letras que veas en menos de { $span }.
button-human = No soy un robot
button-solve-captcha = Resolver el captcha
alert-captcha-solved = ¡Gracias! Ya puedes escribir.
alert-captcha-wrong = { $left ->
    [one] No es correcto. Te queda un intento.
    [many] No es correcto. Te quedan { $left } intentos.
   *[other] No es correcto. Te quedan { $left } intentos.
}
alert-captcha-lost = Demasiadas respuestas incorrectas: te saqué del grupo. Puedes volver a entrar ahora mismo e intentarlo de nuevo.
alert-captcha-not-asked = Ya respondiste, o este captcha caducó.
alert-captcha-not-yours = Este captcha es para otra persona.
captcha-off = El captcha está desactivado. Actívalo con /captcha on
captcha-saved-but-off = Guardado. El captcha sigue desactivado. Actívalo con /captcha on
captcha-on-button = Los nuevos miembros tienen { $span } para tocar un botón. Si no lo hacen, los saco.
captcha-on-math = Los nuevos miembros tienen { $span } para resolver una suma. Si no lo hacen, los saco.
captcha-on-text = Los nuevos miembros tienen { $span } para escribir las letras de una imagen. Si no lo hacen, los saco.
raid-on = 🚨 El antirraid está activado durante { $rest }. Todo el que entre queda baneado durante { $ban }.
raid-ended = El antirraid está desactivado. Ya pueden entrar nuevos miembros.
raid-off = El antirraid está desactivado.
raid-automatic = { $joins ->
    [one] El antirraid se activa solo cuando entra { $joins } persona en { $window }.
    [many] El antirraid se activa solo cuando entran { $joins } de personas en { $window }.
   *[other] El antirraid se activa solo cuando entran { $joins } personas en { $window }.
}
raid-not-automatic = El antirraid automático está desactivado.
approval-given = { $who } tiene una exención: sin captcha, y el antirraid le deja entrar.
approval-removed = { $who } ya no tiene exención.
approval-not-for-channels = No se puede eximir a un canal.
alert-captcha-declined = Demasiadas respuestas incorrectas: rechacé tu solicitud. Puedes pedir entrar de nuevo ahora mismo.
raid-began = { $joins ->
    [one] 🚨 Entró una persona en { $window }, así que el antirraid está activado durante { $rest }. Todo el que entre queda baneado durante { $ban }.
    [many] 🚨 Entraron { $joins } de personas en { $window }, así que el antirraid está activado durante { $rest }. Todo el que entre queda baneado durante { $ban }.
   *[other] 🚨 Entraron { $joins } personas en { $window }, así que el antirraid está activado durante { $rest }. Todo el que entre queda baneado durante { $ban }.
}
raid-ended-by = { $who } desactivó el antirraid. Ya pueden entrar nuevos miembros.
raid-ended-by-banned = { $count ->
    [one] { $who } desactivó el antirraid. Baneó a una persona. Ya pueden entrar nuevos miembros.
    [many] { $who } desactivó el antirraid. Baneó a { $count } de personas. Ya pueden entrar nuevos miembros.
   *[other] { $who } desactivó el antirraid. Baneó a { $count } personas. Ya pueden entrar nuevos miembros.
}
button-raid-off = Desactivar el antirraid
