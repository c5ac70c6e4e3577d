start-in-private = 👋 Modero grupos de Telegram: protección contra spam y raids, captchas, advertencias, roles y un registro de quién hizo qué.

    1. Añádeme a tu grupo con el botón de abajo y deja marcados los permisos de administrador que pide.
    2. Envía allí <code>/setup</code> y responde unas preguntas.
    3. Listo. Después puedes cambiarlo todo con <code>/settings</code>.
start-in-group = Aquí estoy. Envía <code>/help</code> para ver lo que puedo hacer.
button-add-to-group = ➕ Añadir a un grupo
button-guide = 📖 Guía
button-language = 🌐 Idioma
button-open-private = Abrir chat privado

private-needs-group = Esto funciona en un grupo. Envíalo allí, o elige tu grupo con <code>/connect</code> y adminístralo desde aquí.
private-needs-group-itself = Esto solo funciona en el propio grupo.

connection-open = Toca para administrar este grupo desde nuestro chat privado.
connection-choose = Todavía no administras ningún grupo desde aquí. Elige uno:
connection-no-groups = No administras ningún grupo desde aquí, y no conozco ningún grupo en el que tengas un rol. Añádeme a tu grupo o envía allí <code>/connect</code>.
connection-is = Administras <b>{ $group }</b> desde aquí. Envía /disconnect para dejarlo.
connection-begun = Ahora administras <b>{ $group }</b> desde aquí: los comandos que envíes aquí se aplican allí. Envía /disconnect para dejarlo.
connection-ended = Ya no administras ningún grupo desde aquí.
error-connection-without-role = No tienes ningún rol en ese grupo, así que no hay nada que administrar.

identity-question = Escribes de forma anónima. Confirma que enviaste este comando. El grupo verá tu nombre.
edited-command = No actúo sobre mensajes editados. Envía el comando otra vez.
button-confirm-identity = ✅ Confirmar
error-identity-of-another = Solo el administrador que envió el comando puede confirmarlo.
error-command-expired = Ese comando ya se ejecutó o caducó. Envíalo de nuevo.

token-in-group = Por tu seguridad, solo muestro los tokens de API en nuestro chat privado, donde nadie más puede leerlos.
token-none = No tienes tokens de API. Crea uno: <code>/token new panel 30d</code>
token-list = Tus tokens de API
token-list-name = • <b>{ $name }</b>
token-list-scopes = Permite: { $scopes }
token-list-all-scopes = Permite todo lo que permiten tus roles.
token-list-used = Último uso: { $time } UTC
token-list-unused = Sin usar.
token-list-expires = Caduca: { $time } UTC
token-made = 🔑 El token <b>{ $name }</b> funciona en todos tus grupos, hasta donde permitan tus roles:
    <code>{ $token }</code>
    Solo lo muestro esta vez, así que guárdalo ahora. Para revocarlo, envía <code>/token revoke { $name }</code>
token-made-for-group = 🔑 El token <b>{ $name }</b> funciona en <b>{ $group }</b>, hasta donde permita tu rol:
    <code>{ $token }</code>
    Solo lo muestro esta vez, así que guárdalo ahora. Para revocarlo, envía <code>/token revoke { $name }</code>
token-revoked = Token <b>{ $name }</b> revocado. Ya no funciona.
token-unknown = No tienes ningún token llamado «{ $name }». Envía /token para ver los tuyos.
token-time-unclear = No entiendo cuánto debe durar el token. Escribe una duración como <code>30d</code> o <code>12h</code>.

panel-of-person = Tus grupos en el panel: historial, miembros, reglas y ajustes.
panel-of-group = Este grupo en el panel. Allí ves lo que tu rol te permite ver.
panel-without-address = Todavía no puedo abrir el panel desde aquí. Lo activa el operador de este bot: pone en <code>PUBLIC_URL</code> la dirección HTTPS del panel, por ejemplo <code>https://bot.example.org</code>, y me reinicia.
button-open-panel = 🖥 Abrir el panel
open-in-panel = Abrir en el panel
