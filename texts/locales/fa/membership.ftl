# The bot's first words in a group, and the rights that it lacks there.

hello = 👋 سلام! از این پس مدیریت <b>{ $group }</b> با من است.
hello-ready = همهٔ دسترسی‌های مدیریتی لازم را دارم. دکمهٔ اول را بزنید: به چند پرسش پاسخ دهید تا از گروه محافظت شود.
hello-needs-rights =
    { $count ->
        [one] <b>۱.</b> نمایهٔ گروه را باز کنید، <i>مدیران</i> را انتخاب کنید و این دسترسی را به من بدهید:
       *[other] <b>۱.</b> نمایهٔ گروه را باز کنید، <i>مدیران</i> را انتخاب کنید و این دسترسی‌ها را به من بدهید:
    }
hello-then = <b>۲.</b> دکمهٔ اول را بزنید: به چند پرسش پاسخ دهید تا از گروه محافظت شود.
button-setup = 🛡 محافظت از گروه

# What a right is for. The names of the rights are in labels.ftl.
without-delete-messages = • <b>{ $right }</b>: برای پاک کردن هرزنامه‌ها و دستورها
without-restrict-members = • <b>{ $right }</b>: برای بی‌صدا کردن، اخراج و مسدود کردن، و برای کپچا و ضدهجوم
without-pin-messages = • <b>{ $right }</b>: برای سنجاق کردن و برداشتن سنجاق
without-invite-users = • <b>{ $right }</b>: برای پذیرفتن درخواست‌های عضویت
rights-missing =
    { $count ->
        [one] ⚠️ بخشی از کارم متوقف شده است، چون این دسترسی مدیریتی را ندارم:
       *[other] ⚠️ بخشی از کارم متوقف شده است، چون این دسترسی‌های مدیریتی را ندارم:
    }
rights-how-to-give = برای دادن آن، نمایهٔ گروه را باز کنید، <i>مدیران</i> و سپس من را انتخاب کنید.
rights-complete = ✅ ممنونم! حالا همهٔ دسترسی‌های مدیریتی لازم را دارم.
