### Not yet reviewed by a person who speaks Arabic.
### Words that every page may need.

meeting = اجتماع
exit = الخروج من هذه الصفحة
language = اللغة
close = إغلاق
not-now = ليس الآن
done = تم
more = المزيد
less = أقل
copy = نسخ
copied = تم النسخ
throw-away = حذف
join-with-code = الدخول برمز
one-moment = لحظة من فضلك.
somebody = شخص ما

## Is it saved?
state-saved = تم الحفظ
state-saving = يجري الحفظ…
state-connecting = يجري الاتصال…
state-not-saved = لم يُحفظ بعد. كلماتك ما زالت هنا. الرجاء إبقاء هذه الصفحة مفتوحة.
state-lost = انقطع الاتصال. نحاول من جديد.
state-lost-unsaved = انقطع الاتصال. كلماتك ما زالت هنا، لكنها لم تُحفظ بعد. الرجاء إبقاء هذه الصفحة مفتوحة.
refused = لم نتمكن من حفظ هذه الكلمات هنا. إنها كلماتك، ولم يضع منها شيء.
put-in-notes = وضعها في ملاحظاتي
blocked = هذه الشبكة لا تسمح بفتح اللوحة.
blocked-phone = يمكنك المتابعة من هاتفك. يكفي إيقاف Wi-Fi فيه وفتح رابطك. ويمكنك أيضاً استخدام قصاصات الورق. لم يضع شيء مما كتبته.
no-place = هذا الاجتماع مفتوح في صفحات كثيرة جداً.
no-place-close = الرجاء إغلاق صفحة لا حاجة إليها، هنا أو على جهاز آخر. ثم تتابع هذه الصفحة وحدها. لم يضع شيء مما كتبته.
opened-elsewhere = فُتح رابطك على هاتف آخر. يبقى ذلك الهاتف في الخارج حتى يقرر من يدير الاجتماع.

## When something does not work
problem-no-signal = لم نتمكن من الوصول إلى الاجتماع الآن. لم يضع شيء. يمكنك المحاولة من جديد.
problem-400 = هناك شيء ناقص. لم يتغير شيء. الرجاء النظر إليه مرة أخرى.
problem-401 = انتهى دخولك في هذه الصفحة. الرجاء فتح رابطك من جديد.
problem-403 = لا يستطيع فعل هذا إلا شخص آخر في الاجتماع. لم يتغير شيء.
problem-409 = لا يمكن فعل هذا الآن. لم يتغير شيء.
problem-413 = هذا النص أطول من اللازم. لم يتغير شيء.
problem-429 = كثُرت المحاولات في وقت قصير. الرجاء الانتظار قليلاً ثم المحاولة من جديد.
problem-500 = حدث خطأ من عندنا. لم يضع شيء. يمكنك المحاولة من جديد.
problem-demo = تعذّر فتح الاجتماع التجريبي. الرجاء الانتظار دقيقة ثم المحاولة من جديد.
missing = هذه الصفحة ليست هنا
missing-help = ربما كان العنوان ناقصاً. الرجاء فتح رابطك أو كتابة رمزك من جديد.
failed = حدث خطأ من عندنا
failed-help = لم يضع شيء مما كتبته. يمكنك المحاولة بعد دقيقة.
reference = عند طلب المساعدة، هذا هو الرقم: { $reference }.

## Whom to ring
help-999 = في حال الخطر الآن: 999.
help-childline = خط مساعدة الأطفال Childline: { "\u2066" }0800 1111{ "\u2069" }.

## Who sees it
who-sees-me = لا يرى هذا أحد غيرك
who-sees-everyone = يرى هذا كل من في الاجتماع

## Days
a-day = { DATETIME($day, weekday: "short", day: "numeric", month: "long", year: "numeric") }
a-day-and-time = { DATETIME($when, weekday: "long", day: "numeric", month: "long", year: "numeric", hour: "numeric", minute: "numeric") }
a-time = { DATETIME($when, hour: "numeric", minute: "numeric") }

## What people are here
role-coordinator = إدارة الاجتماع
role-chair = إدارة الاجتماع
role-socialWorker = من الخدمة الاجتماعية
role-leadPractitioner = من يقود العمل مع العائلة
role-manager = من إدارة الفريق
role-professional = من العاملين مع العائلة
role-parent = أم أو أب
role-child = طفل أو طفلة
role-family = من العائلة أو الأصدقاء
role-advocate = مناصر أو مناصرة
role-supporter = مرافق أو مرافقة
role-interpreter = مترجم أو مترجمة
role-noteTaker = لتدوين الملاحظات
role-observer = للمشاهدة فقط
here-as-advocate = لمناصرة { $names }
here-as-supporter = لمرافقة { $names }
here-as-interpreter = للترجمة لـ { $names }

writing-no-signal = نحتاج إلى الإشارة للحظة قبل أن تصبح الكتابة هنا ممكنة.
undo = التراجع عن آخر تغيير لي
who-sees-family = عائلتك فقط ترى هذا
presses-for = يضغط الأزرار بدلاً من { $name }
moment-now = لحظة من فضلكم. المترجم يلحق بالكلام.
