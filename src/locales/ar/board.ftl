### Not yet reviewed by a person who speaks Arabic.
### The board itself: map, plan, scaling questions, whose words.

part-map = ما نراه
part-plan = خطتنا
part-scale = أين نحن الآن؟
part-purpose = لماذا نحن هنا
part-tool = أدوات أخرى
parts-of-board = أقسام اللوحة
board-closed-now = اللوحة مغلقة لك الآن. ستُفتح من جديد مع الخطوة التالية.

map-workingWell = ما يسير جيداً
map-worried = ما الذي يقلقنا؟
map-needsToHappen = ما الذي نحتاج أن يحدث؟
map-workingWell-empty = لم يقل أحد شيئاً هنا بعد. ما الشيء الذي يسير جيداً؟
map-worried-empty = لم يقل أحد شيئاً هنا بعد.
map-needsToHappen-empty = لم يقل أحد شيئاً هنا بعد. ما الخطوة الصغيرة الأولى؟
field-strengths = ما هو جيد
field-strengths-hint = شيء جيد في حياة عائلتك.
field-existingSafety = حين حافظ أحد على سلامة الأطفال
field-existingSafety-hint = من فعل ماذا حين كان الخطر موجوداً؟
field-harm = ما حدث من قبل
field-harm-hint = ماذا حدث، ولمن، ومتى؟
field-danger = ما نخشى أن يحدث
field-danger-hint = من القلِق؟ وما الذي قد يحدث للطفل؟
field-complicating = ما يجعل الأمر أصعب
field-complicating-hint = ما الذي يقف في الطريق؟
field-safetyGoals = كيف يبدو الأمر حين يصبح آمناً بما يكفي
field-safetyGoals-hint = ماذا سيرى الأطفال وبماذا سيشعرون؟
field-familyGoals = ما نريده نحن كعائلة
field-familyGoals-hint = ما الذي تريده لأطفالك؟
field-nextSteps = ما سنفعله بعد ذلك
field-nextSteps-hint = شيء صغير وقريب، وله يوم محدد.
field-risk = مدى قلق الأخصائي الاجتماعي
field-risk-hint = ما الذي قد يحدث للطفل؟ وما احتماله وشدته؟
field-contingency = الخطة البديلة
field-contingency-hint = ماذا يحدث إن لم تنجح الخطة؟
field-whatIfNoChange = ماذا يحدث إن لم يتغير شيء
field-whatIfNoChange-hint = بوضوح: من سيفعل ماذا؟
field-requiredSafety = ما يجب أن يكون قائمًا
field-requiredSafety-hint = ما الذي يجب أن يكون ليكون الأطفال بأمان؟
kept-safe = أحدٌ حافظ على سلامتهم

card-of = كلمات { $name }
typed-by = كُتبت بيد { $name }
voice-report = من التقرير
change-words = تغيير الكلمات
take-back = سحبها
me-too = وأنا أيضاً
me-too-names = الرأي نفسه: { $names }
see-it-differently = أرى الأمر بشكل مختلف
sees-it-differently = رأي { $name } مختلف
how-do-you-see-it = كيف ترى الأمر؟
put-beside = وضعه بجانبها
look-over = راجعه معي
put-on-board = وضعه على اللوحة
goes-when-left = تُعرض كلماتك عندما تترك هذا الحقل.
hidden-from-screen = لا تظهر على الشاشة الكبيرة
hide-from-screen = إخفاؤها عن الشاشة
show-on-screen = إظهارها على الشاشة
fill-screen = ملء الشاشة بها
move-up = إلى أعلى
move-down = إلى أسفل
whose-words = كلمات من هذه؟
my-own = كلماتي
is-writing = { $names }: تجري الكتابة…

purpose = لماذا نحن هنا
purpose-empty = لم نكتب هذا بعد.

plan-line = سطر من الخطة
plan-empty-line = (لم يُكتب شيء بعد)
plan-no-line = لا سطر لهذا بعد.
plan-other = أي شيء آخر
plan-what = ما سنفعله
plan-owner = من يفعله
plan-byWhen = حتى متى
plan-repeats = كم مرة
plan-helpers = من يساعد
plan-checkedBy = من يتأكد
plan-backUp = خطة بديلة لهذا السطر
plan-helpNeeded = المساعدة التي نحتاجها لذلك
plan-planB = خطة بديلة: إن لم يستطع الأطفال البقاء
plan-monitor = من يتابع الخطة
plan-reviewOn = متى نلتقي من جديد
nobody-yet = لا أحد بعد
add-line = إضافة سطر
change-line = تغيير
plan-not-yet-accepted = الرجاء قراءة هذا على { $name }. يُعتمد بعد موافقة { $name }.
yes-my-words = نعم، هذه كلماتي
heard-yes = سمعت موافقة { $name }

scale-none-yet = لم يُجب أحد عن سؤال بعد.
round = المرة { $round }
from-paper = من الورق
one-up-is = درجة واحدة أعلى:
passed = { $count ->
    [zero] لم يختر أحد التجاوز.
    [one] اختار شخص واحد التجاوز.
    [two] اختار شخصان التجاوز.
    [few] اختار { $count } أشخاص التجاوز.
    [many] اختار { $count } شخصاً التجاوز.
   *[other] اختار { $count } شخص التجاوز.
}
pass = تجاوز
prompt-0 = ما الذي يجعلها هكذا، وليس أقل؟
prompt-1 = وماذا أيضاً؟
prompt-2 = كيف يبدو الأمر لو كان أعلى بدرجة واحدة؟
prompt-3 = من سيلاحظ ذلك؟
ready-count = عدد الجاهزين: { $ready } من { $of }.
attendance-expected = بانتظار الحضور
attendance-here = في الغرفة
attendance-hereNoPhone = في الغرفة، بلا هاتف
attendance-byPhone = على الهاتف
attendance-late = حضور متأخر
attendance-left = خارج الاجتماع الآن
attendance-apologies = اعتذار عن الحضور

step-welcome = أهلاً وسهلاً
step-purpose = لماذا نحن هنا
step-listening = نستمع
step-map = ما نراه
step-workingWell = ما يسير جيداً
step-worried = ما الذي يقلقنا؟
step-needsToHappen = ما الذي نحتاج أن يحدث؟
step-plan = خطتنا
step-scale = أين نحن الآن؟
step-tool = ما نعمل عليه معًا

family-time-title = وقتكم وحدكم كعائلة

door-waiting = أنت عند الباب
door-waiting-explained = يرى من يدير الاجتماع اسمك ويفتح لك. الرجاء إبقاء هذه الصفحة مفتوحة.
door-turnedAway = ليس الآن
door-turnedAway-explained = لم يُفتح لك هذه المرة. إن كان ذلك خطأً، فيمكنك سؤال أحد في الاجتماع.
door-locked = صفحة الإدارة مقفلة
door-locked-explained = تُفتح من جديد من هاتف من يدير الاجتماع.
door-signedOut = هذه الصفحة مغلقة
door-signedOut-explained = انتهى دخولك فيها. إن كان ذلك خطأً، فيمكنك طلب رابط جديد ممن يدير الاجتماع.
door-ended = انتهى هذا الاجتماع
door-ended-explained = شكرًا لحضورك. نسختك من الخطة عند من أدار الاجتماع.

me-too-back = التراجع عن «وأنا أيضًا»
take-back-really = نعم، سحبها

about-child = عن { $name }
range = من { $low } إلى { $high }.
range-alike = كل من تظهر إجابته هنا قال { $value }.
range-apart = الأبعد بعضهم عن بعض:
time-before = (المرة السابقة { $value })
dots-are = النقاط بلا أسماء: { $values }.
guess-is = تخمين { $by } لما سيقوله { $name }: { $value }.
one-ruler-each = مسطرة لكل طفل
ruler-of = { $name }
ruler-of-ready = { $name }: جاهزة

belongs-to-danger = القلق الذي يتصل به
belongs-to-safetyGoals = الهدف الذي يتصل به
belongs-to-none = لا شيء

about-whom = عمّن هذا؟ بلا اختيار: عن كل الأطفال.
goal-of-danger = يتصل بـ: { $text }
beside-waits = كلماتك عن هذا محفوظة هنا، ولا يراها أحد غيرك.
make-safety = هذا حافظ على سلامة الأطفال
make-safety-explained = الرجاء قولها بحيث يتصورها الجميع.
make-safety-send = نعم، وضعها هناك
new-below = جديد في الأسفل: { $count }
new-above = جديد في الأعلى: { $count }

must-haves = ما لا بد منه
must-haves-explained = ما يجب أن تحققه الخطة. أما كيف، فتقرره العائلة.
must-haves-none = لا يوجد ما لا بد منه.
must-haves-many = أكثر من خمسة يصعب تحقيقها. هل كلها ضرورية؟
must-have = أمر لا بد منه
must-have-add = أضف أمرًا لا بد منه
must-have-text = ما الذي يجب أن يكون
must-have-because = لماذا
must-have-setBy = وافق عليه
must-have-who = من الذي يخصه
must-have-cannotBeMetBy = ما الذي لا يكفي، أو من
must-have-linkedDanger = يتعلق بهذا القلق
must-have-agreedOn = تاريخ الموافقة
must-haves-open =
    { $count ->
        [zero] الخطة لا تقول بعد كيف تحقق ما لا بد منه:
        [one] الخطة لا تقول بعد كيف تحقق أمرًا واحدًا لا بد منه:
        [two] الخطة لا تقول بعد كيف تحقق أمرين لا بد منهما:
        [few] الخطة لا تقول بعد كيف تحقق { $count } أمور لا بد منها:
        [many] الخطة لا تقول بعد كيف تحقق { $count } أمرًا لا بد منه:
       *[other] الخطة لا تقول بعد كيف تحقق { $count } أمر لا بد منه:
    }
met-lines = أي بنود الخطة تحققه؟
met-by = تقول الخطة:
met-question = هل تحققه الخطة؟
met-yes = نعم
met-partly = جزئيًا
met-no = ليس بعد
met-how = كيف، أو ما الذي ينقص
step-mustHaves = ما يجب أن تحققه الخطة
part-mustHaves = ما لا بد منه
pens-down = الأقلام موضوعة الآن. ما تكتبه في «صفحتي» محفوظ، ويمكن وضعه على اللوح لاحقًا.

waiting-title = يستمر الاجتماع بدونك للحظة
waiting = ستُدعى للعودة. لم يضع شيء مما كتبته.
waiting-screen = اللوحة مغلقة هنا للحظة.
beside-only = تستطيع الآن وضع كلمات إلى جانب كلمات الآخرين: من اللوحة، بعد اختيار بطاقة.

step-childsWords = كلمات الأطفال أنفسهم
