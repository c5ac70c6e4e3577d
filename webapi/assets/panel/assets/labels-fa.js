var e=`# Names of things that stand in sentences and lists of all subjects.

# Permissions, by their names in the API.
permission-settings-view = دیدن تنظیمات
permission-settings-edit = تغییر تنظیمات
permission-roles-view = دیدن نقش‌ها
permission-roles-edit = تغییر نقش‌ها
permission-roles-assign = دادن نقش
permission-rules-view = دیدن قانون‌ها
permission-rules-edit = تغییر قانون‌ها
permission-users-view = دیدن اعضا
permission-actions-view = دیدن اقدام‌ها
permission-stats-view = دیدن آمار
permission-logs-view = دیدن گزارش رویدادها
permission-moderate-warn = اخطار به اعضا
permission-moderate-mute = بی‌صدا کردن اعضا
permission-moderate-kick = اخراج اعضا
permission-moderate-ban = مسدود کردن اعضا
permission-moderate-delete = حذف پیام‌ها
permission-moderate-pin = سنجاق کردن پیام‌ها

# Kinds of moderation action.
action-ban = مسدودسازی
action-unban = رفع مسدودی
action-kick = اخراج
action-mute = بی‌صدا کردن
action-unmute = رفع بی‌صدایی
action-warn = اخطار
action-unwarn = پس گرفتن اخطار
action-restrict = محدودیت
action-unrestrict = رفع محدودیت
action-promote = ارتقا به مدیر
action-demote = برکناری مدیر
action-delete = حذف پیام
action-pin = سنجاق
action-unpin = برداشتن سنجاق

# Rights of an administrator, as Telegram's apps call them in this language.
right-change-info = تغییر اطلاعات گروه
right-delete-messages = حذف پیام‌ها
right-restrict-members = مسدود کردن کاربران
right-invite-users = دعوت کاربران با پیوند
right-pin-messages = سنجاق کردن پیام‌ها
right-promote-members = افزودن مدیران جدید
`;export{e as default};