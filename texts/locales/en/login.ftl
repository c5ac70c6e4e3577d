# Signing in to the panel through the bot.

login-question = 🔑 Sign in at <b>{ $host }</b>?

    The request comes from the address <code>{ $address }</code>. Say yes only if you opened that page yourself just now: whoever opened it can then do all that you can do in your groups.
button-sign-in = ✅ Yes, sign in
button-do-not-sign-in = ✖️ No
login-confirmed = ✅ You're signed in at <b>{ $host }</b>. Go back to the page.
login-declined = Nobody was signed in at <b>{ $host }</b>. If you didn't ask for this, somebody else tried: you don't need to do anything.
error-sign-in-code = This code has expired or was already used. Ask for a new one on the page.
error-sign-in-pending = Nobody has confirmed this sign-in yet.
error-sign-in-declined = This sign-in was declined in Telegram.
error-bot-off = The bot is off. Set BOT_TOKEN to turn it on.
