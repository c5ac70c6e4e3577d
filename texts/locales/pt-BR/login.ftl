# O login no painel por meio do bot.

login-question = 🔑 Entrar em <b>{ $host }</b>?

    O pedido vem do endereço <code>{ $address }</code>. Só diga sim se foi você que acabou de abrir essa página: quem a abriu poderá fazer tudo o que você pode fazer nos seus grupos.
button-sign-in = ✅ Sim, entrar
button-do-not-sign-in = ✖️ Não
login-confirmed = ✅ Você entrou em <b>{ $host }</b>. Volte à página.
login-declined = Ninguém entrou em <b>{ $host }</b>. Se você não pediu isso, outra pessoa tentou: você não precisa fazer nada.
error-sign-in-code = Este código expirou ou já foi usado. Peça um novo na página.
error-sign-in-pending = Ninguém confirmou este login ainda.
error-sign-in-declined = Este login foi recusado no Telegram.
error-bot-off = O bot está desligado. Defina BOT_TOKEN para ligá-lo.
