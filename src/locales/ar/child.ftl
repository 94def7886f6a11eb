### Not yet reviewed by a person who speaks Arabic.
### A child’s own words: the pictures, who may read them, who writes with the child.

houses-title = بيوتي
houses-of = بيوت { $name }
houses-nobody = لا يقرأ هذا أحد حتى تشاركه أنت.
houses-nobody-else = أنت تكتب هنا لأن { $name } يريد ذلك. لا يقرؤه أحد آخر حتى يشاركه { $name }.
houses-danger = في حال الخطر اتصل بالرقم 999. خط مساعدة الأطفال Childline: { "\u2066" }0800 1111{ "\u2069" }.
houses-must-tell = إذا أخبرتنا أن أحداً يؤذيك، فعلينا أن نخبر شخصاً يستطيع أن يحافظ على سلامتك.
houses-other-ways = يمكنك أيضاً أن تقوله، أو ترسمه على ورقة، أو ألا تقول شيئاً. كل ذلك مقبول.
house-good-hint = ما الجيد؟ ما الذي يسعدك؟
house-worries-hint = ما الذي يقلقك؟ ما الذي تتمنى أن يتوقف؟
house-dreams-hint = ماذا تتمنى؟
house-wings-hint = ما الذي يساعدك حين تصعب الأمور؟
house-clothes-hint = الملابس يمكن تغييرها. ما الذي يجب أن يتغير؟
house-wand-hint = العصا تصنع السحر. ماذا تتمنى؟
house-inside-hint = من يعيش هناك؟ وماذا يفعل؟
house-helpers-hint = من يساعدك لتكون آمناً؟
house-visitors-hint = من يمكنه أن يزورك؟
house-notAllowed-hint = من ينبغي ألا يدخل؟
house-roof-hint = أي قواعد تحافظ على سلامة الجميع؟
house-path-hint = كم الطريق إلى الباب آمن؟ 10 يعني آمن جداً.
house-letter-hint = إلى من؟ وماذا تريد أن تقول له؟
house-list-hint = شيء بعد شيء، كما يأتي.
house-faces-hint = المس الوجوه المناسبة. لا تحتاج إلى كلمات.
house-say = اكتب هنا
house-rename = أعطِ هذا البيت اسماً من عندك
house-own-name = الاسم الذي تريده لهذا البيت
place-rename = أعطِه اسماً من عندك
place-own-name = الاسم الذي تريده له
picture-title = كيف تريد أن تقوله؟
picture-houses = ثلاثة بيوت
picture-figure = شخص معه عصا سحرية
picture-safetyHouse = بيت آمن
picture-other = شيء آخر
picture-nothing = لا شيء اليوم
picture-has-words = هنا شيء مكتوب
picture-nothing-said = لا بأس بذلك. يمكنك أن تعود في أي وقت.
path-number = رقم من 0 إلى 10
sits-title = من يجلس معي الآن؟
sits-of = من يجلس مع { $name } الآن؟

word-read-back = اقرأه لي
word-is-this = هل هذا بالضبط ما تريد أن تقوله؟
word-yes = نعم، هذه كلماتي
word-change = تغييره
word-add = إضافة شيء
word-rub-out = محوه
feelings = وجه يناسب كلماتك
feeling-happy = سعيد
feeling-unsure = غير متأكد
feeling-sad = حزين
feeling-scared = خائف
feeling-cross = غاضب
feeling-love = حب

let-title = من يمكنه أن يقرأ هذا؟
let-nobody = على هذه الصفحة فقط. لم تشاركه مع أحد.
let-somebody = { $count ->
    [zero] لم تشاركه مع أحد.
    [one] شاركته مع شخص واحد أو مجموعة واحدة.
    [two] شاركته مع اثنين.
    [few] شاركته مع { $count } أشخاص أو مجموعات.
    [many] شاركته مع { $count } شخصاً أو مجموعة.
   *[other] شاركته مع { $count } شخص أو مجموعة.
}
let-explained = لا أحد، إلا من تختاره أنت. ما هو لأحد الوالدين أو للجميع يراه { $name } أولاً.
let-everyone = كل من في الاجتماع
let-look = انظر ماذا سيرون
let-preview = هذا ما سيرونه، كلمة بكلمة:
let-who = هذا من أجل: { $names }
let-looks-first = يقرؤه { $name } أولاً، ليتأكد أنه آمن لك.
let-said-yes = وافق { $name } على هذا.
let-go = اسمح لهم بقراءته
let-not-yet = ليس بعد
let-close = إغلاق
let-on-its-way = سيصل بعد عشر ثوانٍ. لم يصل إلى أحد بعد. ابقَ على هذه الصفحة.
let-undo = توقف، أعده إليّ
let-is-open = يمكنه قراءته الآن
let-is-waiting = يراه { $name } أولاً
let-not-today = لم يُفتح اليوم. اسأل { $name } عن السبب. يمكنك أن تطلب مرة أخرى.
let-take-back = سحبه
let-remember = يمكنك سحبه. لكن الناس يتذكرون ما قرؤوه.

with-title = من يمكنه أن يكتب هنا معي؟
with-explained = يمكنهم عندئذ قراءة صفحتك كلها، وملاحظاتك أيضاً. يمكنك إيقاف ذلك في أي وقت.
with-nobody = أنت وحدك تكتب هنا.
with-now = يمكن لـ { $names } القراءة والكتابة هنا معك.
with-allow = اسمح لـ { $name } بالكتابة معي
with-stop = أوقف كتابة { $name } هنا

done-button = انتهيت
done-said = انتهيت الآن. أحسنت. يمكنك أن تعود دائماً.
done-again = كتابة المزيد
done-of = انتهى { $name } الآن.

from-title = يسمح لك { $name } بقراءة شيء
from-when-ready = افتحه حين تكون مستعداً، ولا أحد ينظر إلى هاتفك.
from-open = فتح
from-close = إغلاق
from-careful = هذه كلمات { $name } نفسها، لك أنت. يمكن لـ { $name } أن يسحبها.

child-back = رجوع
child-tile-words = كلماتي أنا
child-tile-scale = كيف هو الأمر بالنسبة لي؟
child-tile-plan = ماذا سنفعل
child-tile-people = من هنا
child-tile-help = مساعدة
child-asked = سؤال لك
child-now-hello = الجميع يتبادلون التحية.
child-now-yours = الآن يستمع الجميع إلى ما يريد الأطفال قوله.
child-now-facts = الآخرون يخبر بعضهم بعضاً بما يعرفون.
child-now-alone = عائلتك تتحدث وحدها الآن.
child-now-plan = الآخرون يضعون خطة.
child-now-next = الآخرون يقولون ما الذي سيأتي بعد ذلك.
child-now-talking = الآخرون يتحدثون عما يساعد.
child-nothing-to-do = ليس عليك أن تفعل شيئاً. يمكنك أن تخرج متى شئت.
child-read-aloud = اقرأه لي بصوت عالٍ
child-why = هل تريد أن تقول لماذا؟ لا يلزمك ذلك.
child-scale-over = انتهى هذا السؤال الآن.
child-plan-explained = هذه أشياء سيفعلها الناس من أجلك.
child-plan-who = { $name } يهتم بهذا.
child-plan-when = قبل { DATETIME($day, weekday: "long", day: "numeric", month: "long") }
child-that-is-you = هذا أنت
child-leave-explained = يمكنك أن تغادر. لن يسألك أحد عن السبب. الرابط يعيدك.
child-not-agreed = سيتحدث أحد معك أولاً عن كيف تشارك. حتى ذلك الحين هذه الصفحة لك.
child-sees = ما يراه { $name } من الاجتماع

childs-words-of = كلمات { $name } نفسها
childs-words-written = { $name }، كتبها { $writer }
house-good = بيت الأشياء الجيدة
house-worries = بيت ما يقلقني
house-dreams = بيت أحلامي
house-wings = أجنحتي
house-clothes = ملابسي
house-wand = عصاي السحرية
house-inside = داخل بيتي الآمن
house-helpers = من يساعدني
house-visitors = من يمكنه أن يزور
house-notAllowed = من يجب أن يبقى خارجاً
house-roof = القواعد على سقف بيتي
house-path = الطريق إلى بابي
house-letter = رسالتي
house-list = قائمتي
house-faces = وجوهي
child-restricted = بعض من يعملون معك يتحدثون وحدهم للحظة.
