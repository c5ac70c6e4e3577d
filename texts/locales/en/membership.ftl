# The bot's first words in a group, and the rights that it lacks there.

hello = 👋 Hello! I moderate <b>{ $group }</b> from now on.
hello-ready = I have all the admin rights I need. Tap the first button and answer a few questions, and the group is protected.
hello-needs-rights =
    { $count ->
        [one] <b>1.</b> Open the group's profile, choose <i>Administrators</i>, and give me this right:
       *[other] <b>1.</b> Open the group's profile, choose <i>Administrators</i>, and give me these rights:
    }
hello-then = <b>2.</b> Tap the first button and answer a few questions, and the group is protected.
button-setup = 🛡 Protect the group

# What a right is for. The names of the rights are in labels.ftl.
without-delete-messages = • <b>{ $right }</b>, to remove spam and commands
without-restrict-members = • <b>{ $right }</b>, to mute, kick and ban, and for captchas and anti-raid
without-pin-messages = • <b>{ $right }</b>, to pin and unpin
without-invite-users = • <b>{ $right }</b>, to let in people who ask to join
rights-missing =
    { $count ->
        [one] ⚠️ I can't do all my work, because I lack an admin right:
       *[other] ⚠️ I can't do all my work, because I lack these admin rights:
    }
rights-how-to-give = To fix this, open the group's profile, choose <i>Administrators</i>, then choose me.
rights-complete = ✅ Thank you! Now I have all the admin rights I need.
