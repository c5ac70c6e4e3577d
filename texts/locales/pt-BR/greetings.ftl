# Welcomes, goodbyes, and which service messages are deleted.

welcome-default = Que bom ter você em { $group }, { $mention }!
goodbye-default = { $name } saiu do grupo.
greeting-welcome-on = Dou as boas-vindas aos novos membros.
greeting-welcome-off = Não dou as boas-vindas aos novos membros. Ligue com /welcome on
greeting-goodbye-on = Aviso o grupo quando alguém sai.
greeting-goodbye-off = Não me despeço de quem sai. Ligue com /goodbye on
greeting-cleanwelcome-on = Mantenho só a última mensagem de boas-vindas.
greeting-cleanwelcome-off = As mensagens de boas-vindas antigas ficam.
greeting-saved-not-sent = Salvo, mas o Telegram não aceita enviar: <code>{ $reason }</code>
greeting-saved-in-part = Salvo, mas o Telegram só envia como você vê acima: <code>{ $reason }</code>

# Telegram's own messages about what happened in a group.
cleaning-none = Todas as mensagens de serviço ficam.
cleaning-list = Apago as mensagens do Telegram que avisam disto:
cleaning-unknown = “{ $typed }” não é um tipo de mensagem de serviço. Os tipos são: <code>{ $kinds }</code>.
service-join = • <code>join</code>: alguém entra
service-leave = • <code>leave</code>: alguém sai
service-pin = • <code>pin</code>: uma mensagem é fixada
service-title = • <code>title</code>: o nome do grupo muda
service-photo = • <code>photo</code>: a foto do grupo muda
service-videochat = • <code>videochat</code>: um chat de vídeo começa ou termina
service-topic = • <code>topic</code>: um tópico é criado ou alterado
service-other = • <code>other</code>: qualquer outra coisa
