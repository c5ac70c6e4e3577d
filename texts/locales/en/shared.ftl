# What the commands of all subjects say.

usage = Use: <code>{ $form }</code>
usage-with-problem = { $problem } Use: <code>{ $form }</code>
input-with-example = { $problem } For example: <code>{ $example }</code>

button-cancel = Cancel
confirm-cancelled = Cancelled. Nothing has changed.

language-name = English
language-choose = I speak English here. Choose another language:
language-chosen-in-group = I speak English in this group now.
language-chosen-in-private = I speak English with you now.
