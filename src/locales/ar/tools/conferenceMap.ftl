### Not yet reviewed by a person who speaks Arabic.

conference-heading-dangerHarm = ما حدث، وما قد يحدث
    .professional = الخطر والأذى
conference-heading-risk = مدى قلق الأخصائي الاجتماعي، ولماذا
    .professional = بيان الخطر
conference-heading-complicating = ما يجعل الأمر أصعب
    .professional = عوامل معقِّدة
conference-heading-safety = حين حافظ أحد على سلامة الأطفال
    .professional = السلامة القائمة
conference-heading-strengths = ما هو جيد
    .professional = نقاط القوة
conference-heading-greyAreas = ما لا نعرفه بعد
    .professional = أمور غير واضحة
conference-heading-nextSteps = ما سنفعله بعد ذلك
    .professional = الخطوات التالية
conference-heading-contingency = الخطة البديلة
    .professional = خطة الطوارئ
conference-heading-whatIfNoChange = ماذا يحدث إن لم يتغير شيء
    .professional = العواقب
conference-heading-requiredSafety = ما يجب أن يكون قائمًا
    .professional = السلامة المطلوبة
conference-heading-safetyJudgement = ما مدى الأمان الآن، من ٠ إلى ١٠؟
    .professional = تقدير السلامة
