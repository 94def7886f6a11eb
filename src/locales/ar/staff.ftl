### Not yet reviewed by a person who speaks Arabic.
### For people with an account: signing in, their meetings, preparing a new one.

staff-title = Kinboard
email = عنوان البريد الإلكتروني
password = كلمة المرور
show-password = إظهار كلمة المرور

sign-in-heading = تسجيل الدخول
sign-in-lead = لمن يُعدّون الاجتماعات ويديرونها. لا تحتاج العائلات إلى حساب.
sign-in-go = تسجيل الدخول
family-instead = هل جئت لحضور اجتماع؟
sign-out = تسجيل الخروج
sign-out-not-yet = لم يتم تسجيل الخروج بعد، فلم نتمكن من الوصول إلى Kinboard. يمكنك المحاولة من جديد.
sign-out-explained = الرجاء تسجيل الخروج في النهاية. تُغلق معه الاجتماعات التي فتحتها في هذا المتصفح.

set-up-heading = إعداد Kinboard
set-up-lead = هنا يُنشأ الحساب الأول، وهو حساب المسؤول. يعمل الرابط مرة واحدة، فالرجاء إبقاء الصفحة مفتوحة حتى النهاية.
set-up-go = إنشاء حسابي
your-name = اسمك
your-name-hint = كما يقرأه الناس في اجتماعاتك.
email-hint = به تسجل الدخول. لا يراه أحد في الاجتماع.
password-hint = { $count ->
    [zero] بأي عدد من الأحرف.
    [one] حرف واحد على الأقل.
    [two] حرفان على الأقل.
    [few] { $count } أحرف على الأقل. أربع كلمات متتالية أو خمس فكرة جيدة.
    [many] { $count } حرفاً على الأقل. أربع كلمات متتالية أو خمس فكرة جيدة.
   *[other] { $count } حرف على الأقل. أربع كلمات متتالية أو خمس فكرة جيدة.
}

## When something does not work
staff-empty = هناك شيء ناقص
staff-empty-help = الرجاء ملء كل الحقول، ثم المحاولة من جديد.
staff-wrong = لا يتوافق هذا العنوان مع كلمة المرور هذه
staff-wrong-help = الرجاء التحقق منهما ثم المحاولة من جديد. إن نسيت كلمة المرور، فيمكنك سؤال من يعتني بـ Kinboard عندكم.
staff-email = هذا ليس عنوان بريد إلكتروني
staff-email-help = يكون على شكل { "\u2066" }name@example.org{ "\u2069" }. الرجاء النظر إليه مرة أخرى.
staff-password = كلمة المرور قصيرة
staff-password-help = الرجاء استخدام 12 حرفاً على الأقل. أربع كلمات متتالية أو خمس فكرة جيدة.
staff-token = لم يعد هذا الرابط يعمل
staff-token-help = يعمل كل رابط مرة واحدة، وهو كامل فقط. إن كان لديك حساب، فيمكنك تسجيل الدخول. وإن لم يكن هناك حساب بعد، فإن Kinboard يطبع رابطاً جديداً عند تشغيله من جديد.
staff-tooMany = كثُرت المحاولات من هنا
staff-tooMany-help = الرجاء الانتظار دقيقة ثم المحاولة من جديد.
staff-signedOut = انتهى تسجيل دخولك
staff-signedOut-help = يمكنك تسجيل الدخول في نافذة أخرى ثم العودة إلى هنا. ما كتبته ما زال هنا.
staff-board = هذا الاجتماع ليس هنا لك
staff-board-help = ربما أنشأه شخص آخر، أو رُفع اسمك من قائمة حضوره.
staff-words = لا يمكن استعمال إحدى هذه الكلمات
staff-words-help = حروف فقط، وستون حرفاً على الأكثر. لم يتغير شيء.
staff-no-signal = لم نتمكن من الوصول إلى Kinboard
staff-no-signal-help = لم يضع شيء. الرجاء التحقق من الاتصال ثم المحاولة من جديد.
staff-other = حدث خطأ من عندنا
staff-other-help = لم يتغير شيء. يمكنك المحاولة بعد دقيقة.

## My meetings
my-meetings = اجتماعاتي
new-meeting = اجتماع جديد
no-meetings-yet = هنا تجد الاجتماعات التي تُعدّها. يبدأ الأول بعنوانه وبمن سيحضر.
only-your-meetings = هذه هي الاجتماعات التي أنشأتها. لا يرى هذه القائمة أحد غيرك.
closed-meetings = اجتماعات مغلقة
open-meeting = فتح
open-meeting-named = فتح { $title }
day-not-fixed = لم يُحدَّد اليوم بعد

## A new meeting
about-heading = الاجتماع
meeting-kind = نوع الاجتماع
kind-familyGroupConference = اجتماع العائلة لوضع خطتها (family group conference)
kind-familyNetworkMeeting = اجتماع شبكة العائلة (family network meeting)
kind-initialConference = مؤتمر حماية الطفل، الأول (child protection conference)
kind-reviewConference = مؤتمر حماية الطفل، المراجعة
kind-coreGroup = المجموعة الصغيرة (core group)
kind-teamThinking = وقت تفكير الفريق (للعاملين وحدهم)
kind-blank = اجتماع بلا ترتيب مسبق
meeting-title = العنوان
meeting-title-hint = يقرأه الجميع. ليكن محايداً، مثل «اجتماع عائلة ريد».
meeting-needs-title = الرجاء كتابة عنوان للاجتماع.
meeting-when = اليوم والساعة
meeting-when-hint = يبقى فارغاً ما دام لم يُحدَّد.
meeting-needs-whole-day = الرجاء كتابة اليوم والساعة كاملين، أو ترك الحقل فارغاً.
meeting-place = المكان
meeting-place-hint = إلى أين يأتي الناس، بكلمات يعرفونها.
questions-heading = أسئلة للخطة
questions-hint = ما ينبغي أن تجيب عنه خطة العائلة، بكلمات بسيطة. ستة أسئلة على الأكثر.
question-number = السؤال { $number }
add-question = إضافة سؤال
take-away = حذف
take-question-away = حذف السؤال { $number }
people-heading = من سيحضر
people-hint = لكل شخص رابط خاص به. اسمك في القائمة من قبل، لأنك تدير الاجتماع.
person-number = الشخص { $number }
person-name = الاسم
person-relation = صلته بالأطفال: أم، جدة، معلم …
person-role = صفة الحضور
person-needs-name = الرجاء كتابة الاسم، أو حذف هذا الصف.
add-person = إضافة شخص
take-person-away = حذف الشخص { $number }
take-name-away = حذف { $name }
make-meeting = إنشاء الاجتماع
make-meeting-hint = بعد ذلك تحصل على بطاقة فيها رابط لكل شخص.

## Name cards
cards-heading = الاجتماع جاهز. هذه هي البطاقات.
cards-lead = تفتح كل بطاقة مكان شخص واحد في الاجتماع. الرجاء إعطاؤها لهذا الشخص وحده.
cards-once = لا تظهر هذه الروابط إلا الآن. الرجاء طباعتها أو نسخها قبل مغادرة هذه الصفحة. ومن صفحة الإدارة يمكنك إنشاء رابط جديد لأي شخص في أي وقت.
print-cards = طباعة البطاقات
open-the-meeting = فتح الاجتماع

## What the council calls people
own-words = كلماتكم للأشخاص
own-words-lead = لبعض المجالس أسماء أخرى لمن يعملون مع العائلات. ما يُكتب هنا يظهر في كل اجتماع بدلاً من كلماتنا. الجميع يقرؤه، فليكن بسيطاً.
own-role-chair = من يرأس اجتماع حماية الطفل
own-role-coordinator = من يدير لقاء العائلة
own-role-socialWorker = من يتابع الطفل في الخدمة الاجتماعية
own-role-leadPractitioner = من يقود الخطة والمجموعة الأساسية
own-role-noteTaker = من يدوّن الملاحظات
standard-word = كلمتنا: { $word }
use-standard-word = استعمال كلمتنا
use-standard-word-for = استعمال كلمتنا: { $word }
save = حفظ
own-words-saved = تم الحفظ. تظهر في الصفحات التي تُفتح من الآن.
back-to-meetings = العودة إلى اجتماعاتي
