### Not yet reviewed by a person who speaks Arabic.
### The desk of whoever runs the meeting, also on their phone.

agenda = خطوات الاجتماع
next = التالي
phase-preparation-opens = الصفحات الخاصة وحدها مفتوحة: متى، وأين، ومن سيحضر، وما أريد أن أقوله.
phase-preparation-begin = العودة إلى ما قبل اليوم
phase-welcome-opens = تُفتح اللوحة لكل من دخل.
phase-welcome-begin = بدء الاجتماع
phase-information-opens = يستطيع الجميع وضع الوقائع والأسئلة على اللوحة.
phase-information-begin = بدء الاستماع إلى الوقائع
phase-familyTime-opens = العائلة وحدها. تخرج من اللوحة أنت والعاملون مع العائلة، ولا يستطيع أحد الكتابة عليها. للعائلة كل الوقت الذي تحتاجه.
phase-familyTime-begin = بدء وقت العائلة
phase-agreeing-opens = تقدم العائلة خطتها. العائلة تكتب السطور، والجميع يستطيع قراءتها.
phase-agreeing-begin = بدء الاتفاق على الخطة
phase-copies-opens = يحصل كل شخص على نسخة. حان وقت تحديد يوم اللقاء التالي.
phase-copies-begin = الانتقال إلى النسخ
phase-before-opens = لا يكتب على اللوحة الآن إلا من يدير الاجتماع والخدمة الاجتماعية. لكل الآخرين الدعوة وصفحة خاصة بهم.
phase-before-begin = العودة إلى ما قبل اليوم
phase-opening-opens = تُفتح اللوحة. تستطيع العائلة والطفل التصحيح، ويقرأ الآخرون.
phase-opening-begin = بدء الاجتماع
phase-better-opens = يضع الجميع أولاً ما تحسّن منذ آخر مرة.
phase-better-begin = السؤال عما تحسّن
phase-childsView-opens = يتكلم الطفل أو من يناصره أولاً. الكبار يقرؤون.
phase-childsView-begin = الاستماع إلى الطفل
phase-childsWords-opens = كلمات الطفل منذ آخر مرة. يضعها من دوّنها.
phase-childsWords-begin = الاستماع إلى كلمات الطفل
phase-scaling-opens = يجيب كل واحد وحده، ثم تُعرض الإجابات. لا يحضر هنا مدوّن الملاحظات ولا المشاهدون.
phase-scaling-begin = بدء سؤال القياس
phase-goals-opens = يجيب كل واحد وحده: كم اقتربنا من كل هدف؟ ثم تُعرض الإجابات.
phase-goals-begin = النظر في الأهداف
phase-analysis-opens = يقول الوالدان والعاملون ما الأهم. ينتظر الطفل خارجاً مع من يناصره إلا إذا اتُّفق على غير ذلك.
phase-analysis-begin = بدء التقييم معاً
phase-outlinePlan-opens = يكتب كل واحد مهامه. الأطفال يقرؤون.
phase-outlinePlan-begin = بدء الخطة الأولية
phase-actions-opens = يكتب كل واحد ما أُنجز وأي فرق صنع، أو ما تعثّر.
phase-actions-begin = النظر في المهام
phase-changes-opens = يقترح الجميع تغييرات. يضع المديرون كلماتهم إلى جانبها.
phase-changes-begin = بدء تغيير الخطة
phase-views-opens = يقول كل واحد رأيه. القرار لمن يدير الاجتماع. ينتظر الطفل ويُخبَر بلطف بعد ذلك.
phase-views-begin = الاستماع إلى الآراء
phase-telling-opens = تسمع العائلة ما تقرر. ينتظر العاملون الآخرون.
phase-telling-begin = إبلاغ العائلة
phase-dates-opens = يكتب من يدير الاجتماع والخدمة الاجتماعية المواعيد، ويقرؤها الجميع.
phase-dates-begin = الانتقال إلى المواعيد والحقوق
phase-after-opens = يقرأ الوالدان والخدمة الاجتماعية ما اتُّفق عليه. ينتظر الآخرون نسختهم.
phase-after-begin = الانتقال إلى ما بعد الاجتماع
phase-frame-opens = يقول من يعرض الحالة السؤال وما الذي يفيد. الآخرون يستمعون.
phase-frame-begin = البدء بالسؤال
phase-story-opens = يروي من يعرض الحالة القصة دون مقاطعة.
phase-story-begin = الاستماع إلى القصة
phase-clarify-opens = يسأل الجميع عن الوقائع فقط.
phase-clarify-begin = السؤال عن الوقائع
phase-alone-opens = يكتب كل واحد وحده، على صفحته.
phase-alone-begin = بدء الكتابة كل واحد وحده
phase-reveal-opens = حان وقت عرض ما كتبه كل واحد. «أتساءل …»
phase-reveal-begin = بدء العرض
phase-childsChair-opens = ماذا كان الطفل سيقول لو جلس هنا؟
phase-childsChair-begin = الجلوس على كرسي الطفل
phase-responds-opens = يقول من عرض الحالة ما الذي ساعد.
phase-responds-begin = الاستماع إلى ما ساعد
phase-close-opens = من يفعل ماذا ومتى، وسطر واحد للسجل.
phase-close-begin = الختام معاً
phase-open-opens = اللوحة مفتوحة لكل من دخل.
phase-open-begin = فتح اللوحة
phase-closed-opens = تُغلق اللوحة على كل الهواتف. الرجاء التأكد من أن لدى الجميع نسخة. لا يمكن فتحها بعد ذلك.
phase-closed-begin = إغلاق الاجتماع
over-others = أُغلقت صفحات الجميع سوى هذه الصفحة. لم يعد شيء يُنقل أو يُكتب.
over-left = ما زال بالإمكان قراءة اللوحة وطباعة نسخ ورقية. ويمكن تصحيح من حضر.

this-step = هذه الخطوة
screen-shows = تعرض الشاشة:
wall-heading = العنوان:
wall-all-headings = الكل، بنظرة واحدة
phones = الهواتف:
mode-listen = استماع
mode-write = كتابة
mode-answer = إجابة
own-title = كلماتك لهذه الخطوة
say-it = قولها
whole-board-again = اللوحة كلها من جديد
wall-pages = صفحات الشاشة
wall-page = الشاشة عند الصفحة { $page } من { $of }
wall-whole = تعرض الشاشة كل ما هنا.
wall-none = لا توجد شاشة متصلة.
wall-page-before = الصفحة السابقة
wall-page-next = الصفحة التالية
follow-screen = متابعة الشاشة
add-words = إضافة كلمات
write-here = الكتابة هنا
what-kind = ما نوعها؟

in-the-room = في الغرفة
attendance-of = حضور { $name }
new-invite = رابط جديد لهذا الشخص
new-invite-explained = يتوقف رابطه السابق عن العمل.
stop-link = إيقاف رابطهم وهواتفهم
stop-link-explained = لرابط وقع في أيدٍ خاطئة أو هاتف ضائع. يبقون في الاجتماع.
stop-link-done = توقف رابطهم وهواتفهم. أنشئوا لهم رابطاً جديداً.
remove-person = إخراج هذا الشخص من الاجتماع
remove-explained = يتوقف رابطه وكل هاتف له عن العمل فوراً. ما قاله يبقى مع اسمه.
invite-scan = يكفي مسح هذا الرمز بالهاتف، أو فتح الرابط.
qr-of-invite = رمز QR لـ { $name }
copy-link = نسخ الرابط
wants-to-come-in = بانتظار الدخول
link-on-other-phone = فُتح رابط هذا الشخص على هاتف آخر.
who-is-it = من هذا؟
somebody-new = شخص جديد
maybe = ربما
as-what = صفة الحضور
here-for = الحضور من أجل
let-in = السماح بالدخول
turn-away = ليس الآن

the-door = الباب والشاشة والورق
join-code = رمز غرفة الانتظار:
open-door = فتح الباب
close-door = إغلاق الباب
new-code = رمز جديد
connect-screen = وصل الشاشة الكبيرة
connect-screen-how = على حاسوب الشاشة الكبيرة: الرجاء فتح هذه الصفحة وكتابة الرمز.
connect-screen-once = يعمل مرة واحدة، لعشر دقائق.
lock-desk = قفل صفحة الإدارة
desk-is-locked = صفحة الإدارة مقفلة.
open-desk = فتحها

scaling-question = سؤال بالدرجات
new-scale = سؤال جديد بالدرجات
scale-question = السؤال
scale-anchor0 = ما معنى 0 هنا، في جملة
scale-anchor10 = ما معنى 10 هنا: آمن بما يكفي، لا كامل
scale-reveal = كيف تُعرض الإجابات
scale-together = كلها معاً
scale-oneByOne = شخصاً بعد شخص
scale-usual = البدء بكلماتنا المعتادة
scale-usual-fit = غيّر الكلمات الآن لتناسب هذه العائلة.
scale-both-ends = الرجاء كتابة السؤال ومعنى الطرفين. بعدها يمكن طرحه.
ask-now = طرحه الآن
ask-again = طرحه مرة أخرى
keep-for-later = حفظه لوقت لاحق
ready-nobody-here = لم يُسجَّل حضور أحد بعد. سجّل من حضر ليُحسب.
show-answers = عرض الإجابات
show-explained = من لم يُجب يُحسب متجاوزاً. لا يستطيع أحد تغيير إجابته بعد ذلك.
show-all-now = عرضها كلها الآن
close-and-show-one-by-one = الإغلاق، ثم العرض واحدة واحدة
show-one = عرض إجابة { $name }
next-prompt = السؤال التالي
only-for-you = لك وحدك: إجابة { $name } هي { $value }.
slip-of = قصاصة { $name }
slip-value = الرقم
slip-why = ما الذي يجعلها هكذا، وليس أقل؟
no-slip = لا قصاصة
hand-round = تمرير هاتف على الحاضرين
hand-to = مع من الهاتف الآن؟
hand-back = أجاب الجميع. الرجاء إعادة الهاتف.
hand-round-end = إنهاء التمرير
i-am = أنا { $name }
answering-as = الإجابة الآن لـ { $name }. لا يراها أحد آخر.
not-me = لست أنا

scale-kind = عمّ يسأل
scale-kind-safety = مدى أمان الطفل
scale-kind-wellbeing = كيف حال شخص ما
scale-kind-goal = كم اقتربنا من هدف
scale-kind-confidence = مدى ثقتنا
scale-kind-importance = مدى أهمية الأمر
scale-kind-willingness = مدى استعدادنا
scale-kind-capacity = مدى قدرتنا
scale-kind-heard = هل شعر الناس بأن صوتهم مسموع
scale-who = من يجيب
scale-who-all = العائلة ومن يعملون معها
scale-who-family = العائلة
scale-who-workers = من يعملون مع العائلة

remove-really = نعم، إخراج هذا الشخص
problem-keptOut = لا يُسمح بدخول شخص بهذا الاسم. إن كان شخصاً آخر، فأضيفوا اسمه الكامل.
apart-open = أشخاص يجب ألا يلتقوا
apart-title = أشخاص يجب ألا يلتقوا
apart-explained = لا يجتمعون في قائمة ولا صفحة ولا شاشة. لا يُخبَر أحد غيركم بذلك.
apart-pair = يجب ألا يلتقي { $one } و{ $other }.
apart-out = لا يُسمح بدخول { $name } إلى هذا الاجتماع.
apart-end = يمكنهما اللقاء الآن
apart-end-means = لا يدخل أحد بهذا وحده. يمكن بعدها إضافة من مُنع من جديد.
apart-end-yes = نعم، يمكنهما اللقاء
apart-one = من
apart-other = يجب ألا يلتقي بمن؟
apart-or-split = يمكنكم أيضاً جعل هذا الاجتماع جزأين، فيُسمع كلاهما.
apart-who-out = من الذي لا يدخل؟
apart-who-out-hint = يتوقف رابطه وهواتفه فوراً، ولا يُقال له السبب. يبقى ما قاله. اسألوه عما يريد أن يقال، وضعوه على اللوحة.
apart-do = إبعادهما عن بعضهما
hold-to-see = اضغط مطولًا لرؤيتها
only-for-you-name = أجاب { $name } لك وحدك.
choose-person = اختيار الشخص

scale-child = عمّن يسأل
scale-child-none = لا أحد بعينه
scale-child-each = كل طفل، ولكل طفل مسطرة
scale-name-goes-here = نكتب … مكان اسم الطفل: «ما مدى أمان … في البيت؟»
scale-more = إعدادات أخرى
scale-anonymous = كلها معاً، نقاطاً بلا أسماء
scale-step = الدرجات
scale-step-whole = درجات كاملة
scale-step-half = أنصاف الدرجات أيضاً
scale-way = كيف تكون الإجابة
scale-way-ruler = برقم من 0 إلى 10
scale-way-sentences = بإحدى جُمل تكتبونها
scale-sentences = الجُمل التي يُختار منها
scale-sentence = الجملة { $number }
scale-sentence-add = إضافة جملة
scale-sentence-out = حذف الجملة { $number }
scale-all-sentences = الرجاء كتابة السؤال وكل جملة. بعدها يمكن طرحه.
scale-factor = ما يُقدَّر وزنه، من اللوحة
scale-factor-none = أكتبه بنفسي
ask-each-now = طرحها الآن، واحداً بعد واحد
show-answers-about = عرض الإجابات عن { $name }
show-answers-each = عرض الكل، طفلاً بعد طفل
slip-child-said-yes = وافق { $name }: يمكن للجميع رؤيتها

look-at = عرض
look-at-all = الكل
whole = ما على اللوحة حتى الآن
whole-strengths = ما هو جيد
whole-existingSafety = أوقات الأمان
whole-harmOrDanger = ما حدث، وما قد يحدث
whole-complicating = ما يجعل الأمر أصعب
whole-scale = سؤال بالدرجات
whole-goals = الأهداف
whole-nextSteps = الخطوات التالية
whole-is-there = موجود
whole-is-empty = فارغ حتى الآن
whole-is-in-part = موجود جزئياً
whole-danger-alone = { $count ->
    [zero] لا قلق بلا هدف.
    [one] قلق واحد بلا هدف حتى الآن.
    [two] قلقان بلا هدف حتى الآن.
    [few] { $count } أمور مقلقة بلا هدف حتى الآن.
    [many] { $count } أمراً مقلقاً بلا هدف حتى الآن.
   *[other] { $count } أمر مقلق بلا هدف حتى الآن.
}
whole-goal-alone = { $count ->
    [zero] لا هدف بلا سؤال بالدرجات.
    [one] هدف واحد بلا سؤال بالدرجات حتى الآن.
    [two] هدفان بلا سؤال بالدرجات حتى الآن.
    [few] { $count } أهداف بلا سؤال بالدرجات حتى الآن.
    [many] { $count } هدفاً بلا سؤال بالدرجات حتى الآن.
   *[other] { $count } هدف بلا سؤال بالدرجات حتى الآن.
}
whole-missing-safetyGoals = لم يُكتب بعد كيف يبدو الأمر حين يصبح آمناً بما يكفي.
whole-missing-familyGoals = لم يُكتب بعد ما تريده العائلة نفسها.

family-time-desk = وقت العائلة الخاص
family-since = منذ { DATETIME($when, hour: "numeric", minute: "numeric") }. يستغرق ما يحتاجون إليه.
family-call-none = لم يطلبوا شيئًا. لا ترى هنا شيئًا آخر منه.
family-call-comeIn = يطلبون منك الدخول إلى الغرفة ({ DATETIME($when, hour: "numeric", minute: "numeric") }).
family-call-moreTime = يحتاجون وقتًا أطول ({ DATETIME($when, hour: "numeric", minute: "numeric") }).
family-call-ready = هم مستعدون ({ DATETIME($when, hour: "numeric", minute: "numeric") }). أعد الآخرين بالخطوة التالية.
family-go-in = أنا داخل إليهم
family-you-are-in = أنت معهم في الغرفة. يُسجَّل متى دخلت ومتى تخرج.
family-go-out = خرجت من الغرفة

told-speak = { $name } يريد أن يتكلم.
told-break = { $name } يحتاج إلى استراحة.
told-quietly = ملاحظة لك: اضغط باستمرار للقراءة
told-cannotTalk = { $name } لا يستطيع الكلام بحرية. ابحث عن طريقة لتكون معه وحده. لا ترد على هاتفه.
told-seen = رأيتها
hold = الأقلام:
hold-none = الجميع يكتب
hold-professionals = أقلام المهنيين موضوعة
hold-everyone = كل الأقلام موضوعة

parts-explained = عندما يجب ألا يلتقي أشخاص، يستطيع كل منهم حضور جزء خاص به. لا ينتقل شيء من تلقاء نفسه.
parts-split = عقده على أجزاء
parts-another = جزء آخر
part-is-here = هذا هو الجزء الحالي.
part-told-first = الوالد المعرّض للخطر هنا، ويُبلَّغ أولاً.
part-waiting = { $count ->
    [zero] لا أحد ينتظر عند هذا الباب.
    [one] شخص واحد ينتظر عند هذا الباب.
    [two] شخصان ينتظران عند هذا الباب.
    [few] { $count } أشخاص ينتظرون عند هذا الباب.
    [many] { $count } شخصاً ينتظرون عند هذا الباب.
   *[other] { $count } شخص ينتظرون عند هذا الباب.
}
part-carry = ما يُنقل إلى هناك
split-title = عقد هذا المؤتمر على أجزاء
split-explained = للجزء الآخر وقته وبابه ولوحته وشاشته. من في جزء لا يرى شيئاً من الآخر.
split-who = من يحضر الجزء الآخر؟
split-both = من يعمل في الجزأين؟ يكون في واحد منهما كل مرة.
split-children-here = هذا الجزء عن
split-children-there = الجزء الآخر عن
split-when = متى الجزء الآخر؟
split-place = أين؟
split-call = رابط مكالمة الفيديو إن وُجد
split-call-hint = يبدأ بـ https://
split-told-first = أين الوالد المعرّض للخطر؟
split-told-first-hint = يُبلَّغ أولاً بما تقرر.
split-first-here = في هذا الجزء
split-first-there = في الجزء الآخر
split-do = إنشاء الجزء الآخر
carry-title = ما يُنقل إلى الجزء { $part }
carry-explained = فقط ما كتبه العاملون. ما تقوله العائلة في جزء يبقى فيه.
carry-keep-back = إبقاؤه هنا
carry-nothing = لا جديد للمراجعة.
carry-look = { $count ->
    [zero] نظرة أخيرة
    [one] نظرة أخيرة
    [two] نظرة أخيرة على اثنتين
    [few] نظرة أخيرة على { $count }
    [many] نظرة أخيرة على { $count }
   *[other] نظرة أخيرة على { $count }
}
carry-preview = هكذا سيُقرأ في الجزء { $part }.
carry-do = وضعه في الجزء { $part }
carry-on-its-way = في الطريق. يمكن التراجع خلال عشر ثوانٍ.
carry-undo = التراجع
carry-questions = أسئلة القياس
carry-questions-explained = يجيب العاملون مرة واحدة، وتُحسب إجاباتهم في الجزأين. العائلة تجيب في جزئها.
carry-question = طرحه في الجزء { $part }
carry-question-there = هو جاهز هناك.
screen-in-call = إخفاء الرمز على الشاشة

split-apart = من يجب ألا يلتقوا به أبداً؟
split-apart-hint = من الآن لا يمكن أن يكونوا على قائمة واحدة، ويُسأل عن العناوين قبل وضعها.
carry-says-where = يبدو هذا كعنوان أو رقم هاتف أو بريد إلكتروني. هناك من يجب ألا يعرف.
carry-anyway = وضعه هناك رغم ذلك
follow-phones = اصطحاب الهواتف
hand-over-more = عند الحاجة إلى المساعدة
stand-in = من ينوب عنك
stand-in-explained = يستطيع أن يتولى الإدارة في أي لحظة إذا توقف جهازك. يمكنك تغيير ذلك متى شئت.
stands-in = ينوب عنك
helper = من يضغط بدلاً منك
helper-explained = القرار لك، والضغط له: الخطوة والشاشة والأسئلة والأقلام والباب. يمكنك استعادة ذلك في الحال.
hand-over = تسليم الاجتماع إلى
hand-over-ask = تسليم…
hand-over-title = هل تسلّم الاجتماع إلى { $name }؟
hand-over-what = من الآن يدير { $name } الاجتماع، وتأخذ أنت مكانه فيه. تتغير الصفحتان في الحال.
hand-over-passes = ما طلبه الناس ينتقل إلى { $name }. وما قيل لك وحدك يبقى عندك.
hand-over-yes = نعم، التسليم إلى { $name }
hand-over-nobody = لا يوجد في القائمة أحد ممن يعملون مع العائلة يستطيع أن يتولى الاجتماع.
moment-for = لحظة من أجل { $name }
moment-for-explained = لمترجم يستمع على الهاتف. يُطلب من الجميع الانتظار، بلا صوت.

child-check-one = يسمح { $name } لـ { $reader } بقراءة شيء
child-check-everyone = يسمح { $name } للجميع بقراءة شيء
child-check-explained = ينتظر نظرك. اقرأه حين لا يقف أحد خلفك.
child-check-read = قراءة
child-check-hide = إخفاء
child-check-risk = هل يمكن أن يعرّض هذا { $name } للخطر إذا قرؤوه؟
child-check-open = افتحه لهم
child-check-not-today = ليس اليوم
child-check-reason = لماذا ليس اليوم؟ يُحفظ هذا في السجل. لا يُعرض على { $name }.
child-check-hold = إبقاؤه مغلقاً
child-check-on-its-way = سيُفتح بعد عشر ثوانٍ. لم يصل إلى أحد بعد.
child-check-undo = توقف، أبقه هنا
child-check-back = النظر فيه مرة أخرى

child-views = كيف يشارك الأطفال
child-view-on = بصفحة خاصة به
child-view-off = مثل الجميع
child-view-change = صفحة { $name }
child-view-title = كيف يشارك { $name }
child-view-explained = مع عرض الأطفال لا يرى { $name } اللوحة. لدى { $name } صفحة فيها كلماته ومن هنا وما تضعه أنت فيها. يبدأ ذلك فوراً. تحدث عن ذلك مع { $name } أولاً: لا يتعلق الأمر بالعمر أبداً.
child-view-agreed = اتفقت مع { $name } على طريقة مشاركته في هذا الاجتماع.
child-view-turn-on = بدء عرض الأطفال
child-view-turn-off = دع { $name } يرى اللوحة مثل الجميع
child-view-is-on = يرى { $name } كلماته ومن هنا وما تختاره أنت. لا شيء آخر من اللوحة.
child-view-questions = أسئلة لهم
child-view-lines = سطور الخطة التي يمكنهم قراءتها
child-view-lines-explained = يحصل { $name } على كل سطر كما هو الآن. إذا تغيّر، فأزله ثم ضعه من جديد.
child-view-not-agreed = لم يُتفق بعد: صفحته الخاصة فقط

# Who is here by agency, and days that count from this meeting.
quorum = من حضر من كل جهة
quorum-here =
    { $count ->
        [zero] لم تحضر أي جهة.
        [one] حضرت جهة واحدة.
        [two] حضرت جهتان.
        [few] حضرت { $count } جهات.
        [many] حضرت { $count } جهة.
       *[other] حضرت { $count } جهة.
    }
quorum-asks =
    { $number ->
        [zero] مجلسنا لا يطلب أي جهة.
        [one] مجلسنا يطلب جهة واحدة.
        [two] مجلسنا يطلب جهتين.
        [few] مجلسنا يطلب { $number } جهات.
        [many] مجلسنا يطلب { $number } جهة.
       *[other] مجلسنا يطلب { $number } جهة.
    }
quorum-who = حضر: { $names }
quorum-missing = لم يحضر: { $names }
quorum-social-work = الرعاية الاجتماعية للأطفال
due-dates = متى
due-by = حتى { $day }
due-not-before = ليس قبل { $day }
due-working-day = ليس يوم عمل. يوم العمل الذي قبله { $day }.
due-latest = حتى { $day } على الأكثر
planned-later = اليوم المخطط له بعد ذلك.
planned-earlier = اليوم المخطط له قبل ذلك.
late-reason = لماذا هو في هذا اليوم؟
late-reason-hint = جملة واحدة. لا يقرؤها إلا من يدير هذا الاجتماع.
due-rule = اليوم التالي هو الأول. نهايات الأسبوع والعطل الرسمية ليست أيام عمل.

# Days before the meeting that its own day counts from, and by whose rule.
earlier-days = أيام يُحسب منها هذا الاجتماع
earlier-days-hint = يمكن ترك أي منها فارغًا. منها نحسب آخر يوم.
earlier-needs-whole-day = الرجاء كتابة اليوم كاملًا، أو ترك الحقل فارغًا.
earlier-strategyDiscussion = مناقشة الاستراتيجية
earlier-strategyDiscussion-hint = تلك التي بدأ فيها التحقيق، لا التي بعدها.
earlier-initialConference = المؤتمر الأول
earlier-initialConference-hint = أول مؤتمر عن هؤلاء الأطفال.
earlier-lastReview = آخر مؤتمر للمراجعة
earlier-lastReview-hint = يبقى فارغًا إن كانت هذه أول مراجعة.
earlier-lastCoreGroup = آخر اجتماع للمجموعة الأساسية
earlier-lastCoreGroup-hint = يبقى فارغًا إن كان هذا أول اجتماع.
earlier-referral = الإحالة
earlier-referral-hint = اليوم الذي طُلب فيه اجتماع العائلة.
latest-initialConference = هذا المؤتمر
latest-firstReview = هذه المراجعة
latest-laterReviews = هذه المراجعة
latest-coreGroups = هذا الاجتماع للمجموعة الأساسية
latest-firstCoreGroup = هذا الاجتماع للمجموعة الأساسية
latest-coreGroupNotBefore = هذا الاجتماع للمجموعة الأساسية
latest-familyMeeting = هذا الاجتماع
latest-familyMeetingAgreed = اللقاء الأول، للاتفاق على موضوعه
latest-urgentFamilyMeeting = هذا الاجتماع، إن كان عاجلًا
limit-of-national = حد وطني: { $time } بعد { $from }.
limit-of-local = حد مجلسنا: { $time } بعد { $from }.
limit-from-strategyDiscussion = مناقشة الاستراتيجية
limit-from-initialConference = المؤتمر الأول
limit-from-lastReview = آخر مراجعة
limit-from-lastCoreGroup = آخر اجتماع للمجموعة الأساسية
limit-from-referral = الإحالة
limit-hours =
    { $number ->
        [zero] بلا ساعات
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $number } ساعات
        [many] { $number } ساعة
       *[other] { $number } ساعة
    }
limit-days =
    { $number ->
        [zero] بلا أيام
        [one] يوم واحد
        [two] يومان
        [few] { $number } أيام
        [many] { $number } يومًا
       *[other] { $number } يوم
    }
limit-workingDays =
    { $number ->
        [zero] بلا أيام عمل
        [one] يوم عمل واحد
        [two] يوما عمل
        [few] { $number } أيام عمل
        [many] { $number } يوم عمل
       *[other] { $number } يوم عمل
    }
limit-weeks =
    { $number ->
        [zero] بلا أسابيع
        [one] أسبوع واحد
        [two] أسبوعان
        [few] { $number } أسابيع
        [many] { $number } أسبوعًا
       *[other] { $number } أسبوع
    }
limit-months =
    { $number ->
        [zero] بلا أشهر
        [one] شهر واحد
        [two] شهران
        [few] { $number } أشهر
        [many] { $number } شهرًا
       *[other] { $number } شهر
    }
day-in-full = { DATETIME($day, weekday: "long") } { DATETIME($day, day: "numeric", month: "long", year: "numeric") }
