# Names of things that stand in sentences and lists of all subjects.

# Permissions, by their names in the API.
permission-settings-view = Ver as configurações
permission-settings-edit = Mudar as configurações
permission-roles-view = Ver os cargos
permission-roles-edit = Mudar os cargos
permission-roles-assign = Atribuir cargos
permission-rules-view = Ver as regras
permission-rules-edit = Mudar as regras
permission-users-view = Ver os membros
permission-actions-view = Ver as ações
permission-stats-view = Ver as estatísticas
permission-logs-view = Ver o registro
permission-moderate-warn = Advertir membros
permission-moderate-mute = Silenciar membros
permission-moderate-kick = Expulsar membros
permission-moderate-ban = Banir membros
permission-moderate-delete = Apagar mensagens
permission-moderate-pin = Fixar mensagens

# Kinds of moderation action.
action-ban = Banimento
action-unban = Banimento retirado
action-kick = Expulsão
action-mute = Silenciamento
action-unmute = Silenciamento retirado
action-warn = Advertência
action-unwarn = Advertência removida
action-restrict = Restrição
action-unrestrict = Restrição retirada
action-promote = Promoção
action-demote = Rebaixamento
action-delete = Mensagens apagadas
action-pin = Mensagem fixada
action-unpin = Mensagem desafixada

# Rights of an administrator, as Telegram's apps call them in this language.
right-change-info = Alterar dados do grupo
right-delete-messages = Apagar mensagens
right-restrict-members = Banir usuários
right-invite-users = Convidar usuários por link
right-pin-messages = Fixar mensagens
right-promote-members = Adicionar novos admins
