# El inicio de sesión en el panel por medio del bot.

login-question = 🔑 ¿Iniciar sesión en <b>{ $host }</b>?

    La solicitud viene de la dirección <code>{ $address }</code>. Responde que sí solo si acabas de abrir esa página: quien la haya abierto podrá hacer todo lo que tú puedes hacer en tus grupos.
button-sign-in = ✅ Sí, iniciar sesión
button-do-not-sign-in = ✖️ No
login-confirmed = ✅ Iniciaste sesión en <b>{ $host }</b>. Vuelve a la página.
login-declined = Nadie inició sesión en <b>{ $host }</b>. Si no lo pediste tú, otra persona lo intentó: no tienes que hacer nada.
error-sign-in-code = Este código caducó o ya se usó. Pide uno nuevo en la página.
error-sign-in-pending = Nadie ha confirmado todavía este inicio de sesión.
error-sign-in-declined = Este inicio de sesión se rechazó en Telegram.
error-bot-off = El bot está apagado. Define BOT_TOKEN para encenderlo.
