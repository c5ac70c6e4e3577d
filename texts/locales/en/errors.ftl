# Why something can't be done, and what to do next. In a chat as HTML; over the API as plain text beside the code, which is
# the key without "error-".

error-language-unknown = I don't speak “{ $language }” yet. Choose one of these: { $languages }.
error-not-your-button = This button isn't for you.
error-failed = Something went wrong, and I couldn't finish that. Please try again. If it keeps happening, send this code to whoever runs this bot: { $code }
error-menu-expired = This menu has expired. Send the command again.
