### Not yet reviewed by a person who speaks Arabic. The family’s time alone, and what it brings to the table afterwards.

family-as-long = خذوا ما تحتاجون من الوقت. لا أحد غيركم يرى اللوح الآن. يمكنكم قراءته تحت «اللوح».
family-safety = لا أحد خارج عائلتكم يستطيع قراءة هذه الصفحة. إذا كان أحد في خطر الآن، اتصلوا بالرقم 999.
family-flip-chart = الورق والأقلام مناسبة أيضًا. عندها تحرس هذه الصفحة الباب فقط.
family-own-call = أحدكم على الهاتف أو بالفيديو. يجب أن تكون هذه المكالمة خاصة بعائلتكم.
family-waits-for-yes = دخل هاتفك بعد أن بدأ هذا الوقت. اطلب من أحد أفراد عائلتك أن يسمح له بالدخول.
family-notes = ملاحظاتنا
family-notes-explained = لكم أنتم. تبقى هنا ما لم تأخذوها إلى الطاولة.
family-note = ملاحظة
family-add-note = اكتبوا ملاحظة

family-asks = ما يمكنكم طلبه
family-ask-comeIn = اطلبوا من { $name } الدخول
family-ask-moreTime = نحتاج وقتًا أطول
family-ask-ready = نحن مستعدون
family-asked-comeIn = طلبتم من { $name } الدخول. وصل ذلك إلى { $name }.
family-asked-moreTime = طلبتم وقتًا أطول. وصل ذلك إلى { $name }.
family-asked-ready = قلتم إنكم مستعدون. { $name } سيدعو الآخرين للعودة.
family-ask-back = تراجعوا عن ذلك
family-visitor = { $name } معكم في الغرفة لأنكم طلبتم ذلك. { $name } لا يرى هذه الصفحة.
family-on-screen = اعرضوا صفحتنا على الشاشة الكبيرة
family-off-screen = أزيلوها من الشاشة الكبيرة
family-screen-explained = هي على الشاشة الكبيرة الآن. تختفي عندما تزيلونها، أو عندما يعود الآخرون.

family-who-is-here = من هنا
family-only-you = لا أحد غيرك منكم على هاتف.
family-on-phones = على هواتفهم: { $names }
family-guest-is-in = { $name } معكم في وقتكم الخاص لأن أحدكم أراد ذلك.
family-let-in = اسمحوا بدخول { $name }
family-ask-out = اطلبوا من { $name } الخروج

bring-offer = صفحة عائلتكم ما زالت لكم وحدكم. خذوا خطتكم إلى الطاولة متى أردتم.
bring-title = خذوا خطتكم إلى الطاولة
bring-explained = اختاروا ما يجوز للجميع قراءته. يبقى الباقي مع عائلتكم.
bring-plan = سطر من خطتكم
bring-notes = ملاحظة
bring-nothing = لا شيء في صفحتكم. يمكنكم كتابة الخطة على الطاولة.
bring-all-there = كل شيء على الطاولة.
bring-look = { $count ->
    [zero] شاهدوها كما سيراها الجميع
    [one] شاهدوها كما سيراها الجميع
    [two] شاهدوا السطرين كما سيراهما الجميع
    [few] شاهدوا { $count } أسطر كما سيراها الجميع
    [many] شاهدوا { $count } سطرًا كما سيراها الجميع
   *[other] شاهدوا { $count } سطر كما سيراها الجميع
}
bring-preview = هذا ما سيقرؤه الجميع، كلمة بكلمة.
bring = خذوها إلى الطاولة
bring-on-its-way = { $count ->
    [zero] تذهب إلى الطاولة بعد عشر ثوانٍ. لم تصل إلى أحد بعد. ابقوا على هذه الصفحة.
    [one] تذهب إلى الطاولة بعد عشر ثوانٍ. لم تصل إلى أحد بعد. ابقوا على هذه الصفحة.
    [two] يذهب سطران إلى الطاولة بعد عشر ثوانٍ. لم يصلا إلى أحد بعد. ابقوا على هذه الصفحة.
    [few] تذهب { $count } أسطر إلى الطاولة بعد عشر ثوانٍ. لم تصل إلى أحد بعد. ابقوا على هذه الصفحة.
    [many] يذهب { $count } سطرًا إلى الطاولة بعد عشر ثوانٍ. لم تصل إلى أحد بعد. ابقوا على هذه الصفحة.
   *[other] يذهب { $count } سطر إلى الطاولة بعد عشر ثوانٍ. لم تصل إلى أحد بعد. ابقوا على هذه الصفحة.
}
bring-undo = توقفوا، أعيدوها
bring-not-yet = ليس بعد
back-from-bringing = رجوع
paper-kept = تبقى صفحتكم مع عائلتكم حتى نهاية الاجتماع. بعدها لا يستطيع أحد فتحها.
paper-delete = احذفوا صفحتنا
paper-delete-explained = يُحذف كل ما في صفحة عائلتكم، لكم جميعًا. لا أحد يستطيع استعادته. ما على الطاولة يبقى.
paper-delete-yes = نعم، احذفوها
paper-keep = احتفظوا بها

family-new-device = دخل هاتف جديد باسم { $name }. لا تسمحوا به إلا إذا رأيتم أنه { $name }.
family-know-device = نعم، هذا { $name }
family-earlier = ما كتبتموه في وقتكم الخاص السابق
