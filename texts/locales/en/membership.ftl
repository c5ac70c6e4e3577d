# The bot's first words in a group, and the rights that it lacks there.

hello = 👋 Hello! I moderate <b>{ $group }</b> from now on.
hello-ready = I have all the admin rights that I need. Tap the first button: a few questions, and the group is protected.
hello-needs-rights =
    { $count ->
        [one] <b>1.</b> Open the group's profile, choose <i>Administrators</i>, and give me this right:
       *[other] <b>1.</b> Open the group's profile, choose <i>Administrators</i>, and give me these rights:
    }
hello-then = <b>2.</b> Tap the first button: a few questions, and the group is protected.
button-setup = 🛡 Protect the group

# What a right is for. The names of the rights are in labels.ftl.
without-delete-messages = • <b>{ $right }</b>, to remove spam and commands
without-restrict-members = • <b>{ $right }</b>, to mute, kick and ban, and for captchas and anti-raid
without-pin-messages = • <b>{ $right }</b>, to pin and unpin
without-invite-users = • <b>{ $right }</b>, to let people in who ask to join
rights-missing =
    { $count ->
        [one] ⚠️ Part of my work has stopped, because I lack an admin right:
       *[other] ⚠️ Part of my work has stopped, because I lack these admin rights:
    }
rights-how-to-give = To give it to me, open the group's profile, choose <i>Administrators</i>, and then me.
rights-complete = ✅ Thank you! I have all the admin rights that I need now.
