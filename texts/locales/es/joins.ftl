captcha-ask-button = ¡Hola, { $name }! Toca el botón en menos de { $span } para empezar a escribir. { $fail ->
    [ban] Si no, te banearé.
    [mute] Si no, no podrás escribir.
   *[kick] Si no, te sacaré del grupo, y podrás volver a entrar.
}
captcha-ask-math = ¡Hola, { $name }! ¿Cuánto es { $sum }? Toca la respuesta en menos de { $span } para empezar a escribir. { $fail ->
    [ban] Si no, te banearé.
    [mute] Si no, no podrás escribir.
   *[kick] Si no, te sacaré del grupo, y podrás volver a entrar.
}
captcha-ask-text = ¡Hola, { $name }! Toca el botón y escribe las letras que veas en menos de { $span } para empezar a escribir. { $fail ->
    [ban] Si no, te banearé.
    [mute] Si no, no podrás escribir.
   *[kick] Si no, te sacaré del grupo, y podrás volver a entrar.
}
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
alert-captcha-lost = { $fail ->
    [ban] Demasiadas respuestas incorrectas: te baneé del grupo.
    [mute] Demasiadas respuestas incorrectas: no puedes escribir en el grupo.
   *[kick] Demasiadas respuestas incorrectas: te saqué del grupo. Puedes volver a entrar ahora mismo e intentarlo de nuevo.
}
alert-captcha-not-asked = Ya respondiste, o este captcha caducó.
alert-captcha-not-yours = Este captcha es para otra persona.
captcha-off = El captcha está desactivado. Actívalo con /captcha on
captcha-saved-but-off = Guardado. El captcha sigue desactivado. Actívalo con /captcha on
captcha-on-button = Los nuevos miembros tienen { $span } para tocar un botón. { $fail ->
    [ban] Si no lo hacen, los baneo.
    [mute] Si no lo hacen, siguen silenciados.
   *[kick] Si no lo hacen, los saco.
}
captcha-on-math = Los nuevos miembros tienen { $span } para resolver una suma. { $fail ->
    [ban] Si no lo hacen, los baneo.
    [mute] Si no lo hacen, siguen silenciados.
   *[kick] Si no lo hacen, los saco.
}
captcha-on-text = Los nuevos miembros tienen { $span } para escribir las letras de una imagen. { $fail ->
    [ban] Si no lo hacen, los baneo.
    [mute] Si no lo hacen, siguen silenciados.
   *[kick] Si no lo hacen, los saco.
}
captcha-ask-by-link = ¡Hola, { $name }! Toca el botón y responde en nuestro chat privado en menos de { $span } para empezar a escribir. { $fail ->
    [ban] Si no, te banearé.
    [mute] Si no, no podrás escribir.
   *[kick] Si no, te sacaré del grupo, y podrás volver a entrar.
}
captcha-ask-question =
    { $name }, este captcha es para <b>{ $group }</b>. Escribe tu respuesta en menos de { $span }:
    <b>{ $question }</b>
captcha-ask-button-by-link = { $name }, este captcha es para <b>{ $group }</b>: toca el botón en menos de { $span }.
captcha-ask-math-by-link = { $name }, este captcha es para <b>{ $group }</b>: ¿cuánto es { $sum }? Toca la respuesta en menos de { $span }.
captcha-on-question = Los nuevos miembros tienen { $span } para responder una pregunta tuya. { $fail ->
    [ban] Si no lo hacen, los baneo.
    [mute] Si no lo hacen, siguen silenciados.
   *[kick] Si no lo hacen, los saco.
}
captcha-questions = <b>Preguntas del captcha</b>
captcha-questions-none = No tienes preguntas propias. Escribe una, por ejemplo <code>/captchaquestion ¿Qué río pasa por nuestra ciudad? = Danubio | Danube</code>
captcha-question-added = Guardado. Los nuevos miembros reciben una de estas preguntas.
captcha-questions-deleted = Tus preguntas se borraron. Los nuevos miembros tocan un botón.
captcha-question-unclear = Escribe una pregunta, un signo igual y la respuesta. Separa varias respuestas con |.
captcha-answer-too-long = Una respuesta puede tener 60 caracteres.
captcha-questions-full = Caben { $count } preguntas. Bórralas todas con <code>/captchaquestion off</code>.
captcha-fail-is = Sanción por no resolver el captcha: { $penalty }.
captcha-fail-unknown = La sanción por no resolver el captcha puede ser kick, ban o mute.
captcha-place-group = El captcha se muestra en el grupo.
captcha-place-topic = El captcha se muestra en este tema.
captcha-place-private = El captcha se resuelve en privado: en el grupo solo se ve un botón.
ban-lists-on = Las listas de baneos compartidas están activadas: baneo a quien está en ellas cuando entra o escribe por primera vez.
ban-lists-off = Las listas de baneos compartidas están desactivadas. Actívalas con /banlists on
ban-lists-none = Mi operador aún no eligió ninguna lista, así que no compruebo a nadie.
ban-lists-allowed = Entran de todos modos: { $ids }
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
