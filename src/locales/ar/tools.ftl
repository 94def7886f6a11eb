### Not yet reviewed by a person who speaks Arabic.

tool-familyMap = خريطة العائلة
    .professional = جينوغرام
tool-timeline = ماذا حدث ومتى
    .professional = الخط الزمني
tool-network = ناسنا، في دوائر
    .professional = شبكة العائلة ودوائر الناس
tool-ecomap = من يساعد وما يصعّب الأمر
    .professional = خريطة العلاقات (ecomap)
tool-drawing = نرسم معًا
    .professional = لوح الرسم
tool-factors = ما يهم أكثر
    .professional = عوامل الخطر والحماية
tool-triangle = جوانب حياة الطفل
    .professional = مثلث التقييم
tool-graces = ما يهم في من نكون
    .professional = الفروق الاجتماعية
tool-uncertainty = ما مدى يقيننا، وهل ذلك آمن؟
    .professional = عدم اليقين الآمن
tool-motivation = كم يهمني هذا؟
    .professional = المقابلة التحفيزية
tool-preferredFuture = يوم جيد لنا
    .professional = المستقبل المفضل
tool-thinking = وقت تفكير الفريق
    .professional = نقاش تأملي للحالة
tool-levels = أي مستوى من المساعدة
    .professional = مستويات الحاجة
tool-workbook = كتاب عملنا
    .professional = كتاب عمل حماية العائلة

tool-draw = ارسم
tool-draw-waits = لا إشارة الآن. كلماتك تنتظر هنا. يُفتح الرسم حين تُحفظ.
tool-drawing-gone = سُحب «{ $title }» الآن. لم يعد على اللوحة.
tool-see-drawing = انظر إلى الرسم
tool-nothing-to-choose = لا يوجد ما يمكن اختياره بعد.
tool-not-chosen = لم يُختر
tool-no-words = (لم يُكتب شيء بعد)
tool-question = يُجاب عنه كلٌّ وحده
tool-asked = طُرح السؤال. كلٌّ يجيب وحده.
tool-opened = هذه هي الإجابات.
tool-ask-later = سؤال آخر يُجاب عنه الآن.
tool-ask-everybody = اسأل الجميع
tool-ask-about-this = اسأل الجميع كم يهم هذا
tool-question-of = السؤال { $at } من { $of }
tool-back = رجوع
tool-next = التالي
tool-put-in-record = ضعه في المحضر
tool-leave-begun = ليس الآن، احتفظ به في صفحتي
tool-still-empty = ما زال فارغًا: { $field }
tool-not-open-now = يمكن وضعه على اللوح لاحقًا. حتى ذلك الحين يبقى في صفحتك.
tool-go-on = تابع: { $text }
tool-known = شخص ذُكر اسمه من قبل؟
tool-known-there = { $name } (موجود هنا)
tool-known-all = كل الأسماء: { $count }
tool-known-who = هذا { $name } في خريطة العائلة. إذا صُحّح الاسم هناك صُحّح هنا أيضًا.
tool-known-own = في خريطة العائلة هذا { $name }. تبقى كلمتك أنت له.
tool-known-twice = هذا الاسم موجود هنا من قبل. قد يكون ذلك صحيحًا.
tool-also-in = أيضًا في:
tool-add-to = أضف إلى: { $tool }
tool-added-to = { $name } الآن في «{ $tool }» أيضًا.
tool-copy-text = نسخ كنص
tool-copied = تم النسخ
tool-copy-blocked = لم يسمح متصفحك بالنسخ. حدد الكلمات وانسخها بنفسك.
tool-closed-now = للقراءة فقط. الكتابة غير متاحة في هذا الجزء من الاجتماع.
tool-questions = أسئلة تساعد
tool-terms = من المفيد معرفته
tool-parts = ما تحتويه
tool-part-there = موجود
tool-part-open = ليس بعد
tool-on-screen = اعرضه على الشاشة
tool-view = على الشاشة الآن
tool-others = كل الأدوات
tool-none-open = لا توجد أداة مفتوحة الآن. تُفتح مع خطوات الاجتماع.
tool-to-read = للقراءة
yes = نعم
tool-greyAreas = ما لا نعرفه بعد
    .professional = أمور غير واضحة
tool-safetyNetwork = ناسنا
    .professional = شبكة السلامة
tool-safetyPlan = خطتنا لسلامة الأطفال
    .professional = خطة السلامة
tool-safetyPlanTried = تجربة خطتنا
    .professional = خطة السلامة: التجربة والمراجعة
tool-fgcReferral = لماذا تجتمع عائلتك
    .professional = الإحالة
tool-fgcPreparation = التحضير
    .professional = التحضير للاجتماع
tool-hearingWorries = سماع ما يقلق
    .professional = تقديم المعلومات
tool-familyRequests = ما نطلبه
    .professional = طلبات من الجهات
tool-familyAgreement = من يوافق، والخطة البديلة
    .professional = الموافقة وخطة الطوارئ
tool-familyPlanReview = كيف تسير خطتنا
    .professional = مراجعة خطة العائلة
tool-reports = ما رآه كل منهم
    .professional = تقارير الجهات
tool-conferenceViews = كيف نرى الأمر
    .professional = الآراء وملخص الرئاسة
tool-decision = ما تقرر
    .professional = القرار
tool-afterConference = ماذا يحدث بعد ذلك
    .professional = بعد المؤتمر
tool-keptBack = من لم يدخل وما حُذف
    .professional = الاستبعاد والحجب والنصاب
tool-outcomes = ما الذي سيتحسن
    .professional = النتائج المرجوة
tool-jobReports = كيف تسير مهامنا
    .professional = التقدم في الإجراءات
tool-sinceLastTime = منذ المرة السابقة
    .professional = المجموعة الأساسية: منذ اللقاء السابق
paste-explained = انسخ التقرير في Word ثم ألصقه هنا. تؤخذ كلماته فقط.
paste-here = ألصق التقرير هنا
paste-mine = لا يرى هذه الصفحة سواك حتى تضع منها شيئًا. وتزول عندما تغادرها.
paste-cut = إنه طويل جدًا. هنا جزؤه الأول فقط. ألصق الباقي لاحقًا.
paste-nothing = لم تكن فيه كلمات.
paste-tick = علّم ما يحتاجه الاجتماع
paste-whose = تقرير من هو؟
paste-nobody-here = شخص ليس في هذا الاجتماع
paste-agency = من أرسله؟
paste-use = استعمل هذا
paste-more = أظهر المزيد
paste-put-up = { $count ->
    [zero] لا شيء لوضعه
    [one] ضع عبارة واحدة
    [two] ضع عبارتين
    [few] ضع { $count } عبارات
    [many] ضع { $count } عبارة
   *[other] ضع { $count } عبارة
}
paste-done = { $count ->
    [zero] لا عبارات على اللوحة.
    [one] عبارة واحدة على اللوحة.
    [two] عبارتان على اللوحة.
    [few] { $count } عبارات على اللوحة.
    [many] { $count } عبارة على اللوحة.
   *[other] { $count } عبارة على اللوحة.
}
paste-still = قل تقرير من هو، وعنوانًا لكل عبارة.
paste-again = ابدأ من جديد
paste-not-checked = لم يراجعه { $name } بعد
paste-not-checked-by-them = لم يراجعوه بعد
paste-confirm = نعم، هذا ما قلناه
paste-asked = ليسوا هنا: لقد سألتهم
paste-asked-explained = يرى الجميع من سألت، وأنك أنت من يقول ذلك.
paste-asked-whom = من سألت منهم؟
paste-asked-on = في أي يوم؟
paste-asked-right = قالوا إنه صحيح
paste-not-asked = لم أسألهم في الواقع

kept-keep = احفظ هذه الصورة كما هي الآن
kept-which = أي واحدة؟
kept-title = ما اسمها؟
kept-says = ماذا يُرى فيها؟
kept-says-hint = لمن لا يستطيع رؤيتها. اتركه فارغًا، فيُقال مما هو هناك.
kept-who = سيراها كل من على الطاولة، وستكون في السجل الورقي.
kept-do = احفظها
kept-done = حُفظت. كل من هنا يمكنه رؤيتها، وهي في السجل الورقي.
kept-there = صور محفوظة
kept-at = { $name }، { DATETIME($day, dateStyle: "long", timeStyle: "short") }
kept-describe = غيّر الكلمات
kept-off-screen = ليست للشاشة حتى يسمح بذلك { $name }.
kept-may-show = اسمح بعرضها على الشاشة
kept-may-not-show = أبقِها بعيدًا عن الشاشة
