### Not yet reviewed by a person who speaks Arabic.
### What a council can say in its own way (docs/council.md): these words hold where it says nothing.

heading-dangerHarm = ما آذى الأطفال أو قد يؤذيهم
    .professional = الخطر والأذى
heading-risk = ما يقلق الأخصائي الاجتماعي
    .professional = بيان الخطر
heading-complicating = ما يجعل الأمر أصعب
    .professional = عوامل معقِّدة
heading-safety = حين حافظ أحد على سلامة الأطفال
    .professional = السلامة القائمة
heading-strengths = ما هو جيد
    .professional = نقاط القوة
heading-greyAreas = ما لا نعرفه بعد
    .professional = أمور غير واضحة
heading-nextSteps = ما سنفعله بعد ذلك
    .professional = الخطوات التالية
heading-contingency = الخطة البديلة
    .professional = خطة الطوارئ
heading-whatIfNoChange = ماذا يحدث إن لم يتغير شيء
    .professional = العواقب
heading-requiredSafety = ما يجب أن يتوفر
    .professional = السلامة المطلوبة
heading-safetyJudgement = ما مدى الأمان الآن، من 0 إلى 10؟
    .professional = تقدير السلامة

usual-question-safety = ما مدى الأمان في البيت الآن؟
anchor-0-safety = لا أمان يكفي لحماية الأطفال
anchor-10-safety = أمان يكفي، حتى في الأيام الصعبة
usual-question-wellbeing = كيف حالك هذه الأيام؟
anchor-0-wellbeing = أسوأ ما يمكن
anchor-10-wellbeing = جيد بما يكفي، ويدوم
usual-question-goal = كم اقتربنا من هذا؟
anchor-0-goal = لم يتغير شيء بعد
anchor-10-goal = كما نريد، ويدوم
usual-question-confidence = ما مدى ثقتنا بأن هذه الخطة ستنجح؟
anchor-0-confidence = سنعود إلى ما كنا عليه خلال أسبوع
anchor-10-confidence = تنجح، حتى في الأيام السيئة
usual-question-importance = ما مدى أهمية هذا لك؟
anchor-0-importance = لا يهمني
anchor-10-importance = لا شيء أهم منه
usual-question-willingness = ما مدى استعدادك لفعل هذا؟
anchor-0-willingness = لا أريد أن أفعله
anchor-10-willingness = أريد أن أفعله مهما كلّف
usual-question-capacity = ما مدى قدرتك على فعل هذا الآن؟
anchor-0-capacity = لا أستطيع الآن، حتى مع المساعدة
anchor-10-capacity = أستطيع مع المساعدة التي عندي
usual-question-heard = هل شعرت اليوم بأن صوتك مسموع؟
anchor-0-heard = لم يستمع إليّ أحد
anchor-10-heard = قلت ما أردت، واستمع الناس إليّ

category-neglect = الإهمال
category-physical = الإيذاء الجسدي
category-sexual = الإيذاء الجنسي
category-emotional = الإيذاء العاطفي

level-1 = مساعدة كل يوم
level-1-about = ما تستطيع كل عائلة أن تستخدمه: المدرسة والطبيب والزائرة الصحية.
level-2 = مساعدة إضافية قليلة
level-2-about = مساعدة مبكرة في أمر بعينه.
level-3 = مساعدة كثيرة معاً
level-3-about = عدة خدمات تساعد معاً بخطة واحدة.
level-4 = مساعدة الخدمة الاجتماعية
level-4-about = أخصائي اجتماعي يقود خطة الطفل.

decision-planFirst = تُكتب الخطة أولاً. ثم يقول كل شخص ما يراه لازماً.
decision-viewsFirst = يقول كل شخص أولاً ما يراه لازماً. ثم تُكتب الخطة.

due-firstCoreGroup = أول اجتماع للمجموعة الأساسية
due-firstReview = أول مؤتمر للمراجعة
due-laterReviews = مؤتمر المراجعة التالي
due-coreGroups = اجتماع المجموعة الأساسية التالي
due-coreGroupNotBefore = أول اجتماع للمجموعة الأساسية
due-reportsBeforeInitial = التقارير للعائلة ولمن يدير المؤتمر
due-reportsBeforeReview = التقارير للعائلة ولمن يدير المؤتمر
due-exclusionRequest = طلب ألا يحضر أحد
due-decisionLetter = الرسالة بالقرار
due-record = إرسال السجل
due-coreGroupRecord = سجل آخر اجتماع للمجموعة الأساسية

latest-by = حتى { $day } على الأكثر.
use-this-day = استخدم هذا اليوم
until-recordErrors = يمكن طلب تصحيح الأخطاء حتى { $day }.
plan-review-proposed =
    { $number ->
        [zero] اليوم: { $day }.
        [one] بعد أسبوع: { $day }.
        [two] بعد أسبوعين: { $day }.
        [few] بعد { $number } أسابيع: { $day }.
        [many] بعد { $number } أسبوعًا: { $day }.
       *[other] بعد { $number } أسبوع: { $day }.
    }
