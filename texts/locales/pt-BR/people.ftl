# O que fica guardado sobre as pessoas e o que elas podem fazer a respeito.

privacy-title = O que eu guardo sobre você
privacy-line = • <b>{ $what }</b>
    Para quê: { $why }.
    Prazo: { $lasting }.
privacy-messages = Eu leio todas as mensagens, mas só guardo o texto onde a lista diz isso.
privacy-rights = Envie /mydata para receber tudo em um arquivo, ou /forgetme para eu apagar tudo.
privacy-in-group = Eu guardo nomes, cargos, ações e contagens, e quase nenhuma mensagem. A lista completa está no nosso chat privado.
button-privacy = Ver a lista

private-chat-only = Isso fica entre nós. Envie no nosso chat privado.
caption-mydata = Isto é tudo o que eu guardo sobre você, de todos os seus grupos. Não há outras pessoas aqui.
forgetme-question = Quer que eu esqueça você?

    Eu apago seu nome, cargos, advertências, contagens, tokens e tudo o mais sobre você, em todos os grupos. O que você fez continua nos registros, mas como feito por uma pessoa excluída.
    Só o seu ID fica onde você está banido ou silenciado agora, para isso continuar valendo, e onde você é admin no Telegram.
    Não dá para desfazer. Se você escrever de novo em um dos grupos, para mim você será alguém novo.
button-forget-me = Apagar meus dados
forgetme-begun = Comecei a apagar, e continuo mesmo depois de um reinício. Em geral leva no máximo alguns minutos.

kept-members = Seu nome, seu @usuário e seu cargo em cada grupo, e se você entrou, saiu ou tem dispensa
kept-members-why = para saber quem pode fazer o quê e quem é novo
kept-actions = Advertências, silenciamentos, banimentos e outras ações que você recebeu ou fez, com os motivos
kept-actions-why = para executar, encerrar e desfazer essas ações
kept-figures = Quantas mensagens você escreveu e quantas ações fez ou recebeu em cada dia
kept-figures-why = para as estatísticas do grupo
kept-logs = O que aconteceu, por exemplo que você entrou ou mudou uma configuração
kept-logs-why = para que os admins possam ver quem fez o quê
kept-deliveries = Os mesmos eventos, a caminho dos programas que o grupo conectou
kept-deliveries-why = para tentar de novo se um programa estiver fora do ar
kept-reports = Quais mensagens suas foram denunciadas e quais você denunciou, sem o texto
kept-reports-why = para que um admin possa decidir
kept-captchas = Seu captcha e quais mensagens você enviou nesse meio-tempo
kept-captchas-why = para deixar você entrar ou para apagar as mensagens
kept-reviews = O texto de uma mensagem que o filtro de spam acha suspeita, com o autor
kept-reviews-why = para que um admin decida o que ela é
kept-samples = Um texto que alguém marcou como spam ou como normal: quem marcou, mas não quem escreveu
kept-samples-why = para que o filtro de spam do grupo aprenda
kept-federations = As federações que são suas ou em que você ajuda, e os banimentos das federações
kept-federations-why = para manter pessoas fora de todos os grupos de uma federação
kept-rules = Que uma regra ou uma lista de banimentos compartilhada não vale para você
kept-rules-why = porque um admin quis assim
kept-access = Seus tokens da API, webhooks e acessos ao painel
kept-access-why = para que os programas e o painel funcionem para você
kept-allowances = Se você pode adicionar o bot a grupos, quando um operador decidiu isso
kept-allowances-why = para o bot estar só onde o operador quer
kept-memos = Seu idioma, o grupo que você gerencia por aqui e as perguntas que esperam sua resposta
kept-memos-why = para continuar de onde você parou
kept-incoming = O que o Telegram ou um programa me envia, enquanto eu processo
kept-incoming-why = para que nada se perca nem aconteça duas vezes

kept-for = { $span }
kept-while-in-force = { $span }, ou enquanto estiverem em vigor
kept-with-group = até o grupo ser excluído
kept-until-solved = até você resolver ou o tempo acabar
kept-until-lifted = até serem excluídos ou suspensos
kept-until-deleted = até ser excluído
kept-until-taken-off = até um operador tirar você da lista
kept-until-changed = até um admin mudar isso
kept-until-ended = até você revogar; os acessos, { $span }
kept-until-chosen = até você escolher outro; as perguntas, { $span }
