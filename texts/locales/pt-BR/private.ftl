start-in-private = 👋 Eu modero grupos do Telegram: proteção contra spam e raids, captchas, advertências, cargos e um registro de quem fez o quê.

    1. Me adicione ao seu grupo com o botão abaixo e deixe marcadas as permissões de admin que ele pede.
    2. Envie <code>/setup</code> lá e responda a algumas perguntas.
    3. Pronto. Depois você pode mudar tudo com <code>/settings</code>.
start-in-group = Estou aqui. Envie <code>/help</code> para ver o que eu sei fazer.
button-add-to-group = ➕ Adicionar a um grupo
button-guide = 📖 Guia
button-language = 🌐 Idioma
button-open-private = Abrir chat privado

private-needs-group = Isso funciona em um grupo. Envie lá, ou escolha seu grupo com <code>/connect</code> e gerencie-o por aqui.
private-needs-group-itself = Isso só funciona no próprio grupo.

connection-open = Toque para gerenciar este grupo pelo nosso chat privado.
connection-choose = Você ainda não gerencia nenhum grupo por aqui. Escolha um:
connection-no-groups = Você não gerencia nenhum grupo por aqui, e não conheço nenhum grupo em que você tenha um cargo. Me adicione ao seu grupo ou envie <code>/connect</code> lá.
connection-is = Você gerencia <b>{ $group }</b> por aqui. Envie /disconnect para parar.
connection-begun = Agora você gerencia <b>{ $group }</b> por aqui: os comandos que você envia aqui valem lá. Envie /disconnect para parar.
connection-ended = Você não gerencia mais nenhum grupo por aqui.
error-connection-without-role = Você não tem cargo nesse grupo, então não há o que gerenciar.

identity-question = Você está escrevendo anonimamente. Confirme que enviou este comando. O grupo verá seu nome.
edited-command = Não executo mensagens editadas. Envie o comando de novo.
button-confirm-identity = ✅ Confirmar
error-identity-of-another = Só o admin que enviou o comando pode confirmá-lo.
error-command-expired = Esse comando já foi executado ou expirou. Envie de novo.

token-in-group = Para sua segurança, só mostro tokens de API no nosso chat privado, onde ninguém mais pode lê-los.
token-none = Você não tem tokens de API. Crie um: <code>/token new panel 30d</code>
token-list = Seus tokens de API
token-list-name = • <b>{ $name }</b>
token-list-scopes = Permite: { $scopes }
token-list-all-scopes = Permite tudo o que seus cargos permitem.
token-list-used = Último uso: { $time } UTC
token-list-unused = Nunca usado.
token-list-expires = Expira: { $time } UTC
token-made = 🔑 O token <b>{ $name }</b> funciona em todos os seus grupos, até onde seus cargos permitem:
    <code>{ $token }</code>
    Só mostro desta vez, então guarde-o agora. Para revogá-lo, envie <code>/token revoke { $name }</code>
token-made-for-group = 🔑 O token <b>{ $name }</b> funciona em <b>{ $group }</b>, até onde seu cargo permite:
    <code>{ $token }</code>
    Só mostro desta vez, então guarde-o agora. Para revogá-lo, envie <code>/token revoke { $name }</code>
token-revoked = O token <b>{ $name }</b> foi revogado. Ele não funciona mais.
token-unknown = Você não tem um token chamado “{ $name }”. Envie /token para ver os seus.
token-time-unclear = Não entendi quanto tempo o token deve durar. Escreva uma duração como <code>30d</code> ou <code>12h</code>.

panel-of-person = Seus grupos no painel: histórico, membros, regras e configurações.
panel-of-group = Este grupo no painel. Lá você vê o que seu cargo permite.
panel-without-address = Ainda não consigo abrir o painel daqui. Quem ativa isso é o operador deste bot: ele define <code>PUBLIC_URL</code> com o endereço HTTPS do painel, como <code>https://bot.example.org</code>, e me reinicia.
button-open-panel = 🖥 Abrir o painel
open-in-panel = Abrir no painel
