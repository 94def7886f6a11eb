### Not yet reviewed by a person who speaks Arabic.
### Levels of help (practice.md 2.23).

levels-about = أي مستوى من المساعدة يُعرض. إنه دليل، لا قاعدة جامدة.
levels-levels = مستوى المساعدة لكل طفل
    .professional = مستويات الحاجة
levels-levels-add = دوّن المستوى لطفل
levels-levels-empty = لم يُدوَّن شيء بعد. كل طفل على حدة.
levels-levels-why = لماذا هذا المستوى؟
levels-levels-levelBefore = حتى الآن
levels-levels-levelBefore-level1 = مساعدة يومية عادية
    .professional = المستوى 1: للجميع
levels-levels-levelBefore-level2 = مساعدة إضافية قليلة
    .professional = المستوى 2: للجميع مع إضافة (مساعدة مبكرة)
levels-levels-levelBefore-level3 = مساعدة كثيرة معًا
    .professional = المستوى 3: مكثف (مساعدة مبكرة)
levels-levels-levelBefore-level4 = مساعدة الخدمة الاجتماعية
    .professional = المستوى 4: متخصص (بحكم القانون)
levels-levels-levelAfter = من الآن فصاعدًا
levels-levels-levelAfter-level1 = مساعدة يومية عادية
    .professional = المستوى 1: للجميع
levels-levels-levelAfter-level2 = مساعدة إضافية قليلة
    .professional = المستوى 2: للجميع مع إضافة (مساعدة مبكرة)
levels-levels-levelAfter-level3 = مساعدة كثيرة معًا
    .professional = المستوى 3: مكثف (مساعدة مبكرة)
levels-levels-levelAfter-level4 = مساعدة الخدمة الاجتماعية
    .professional = المستوى 4: متخصص (بحكم القانون)
levels-levels-whoLeads = من يقود ذلك؟
levels-levels-decidedBy = من قرر ذلك؟
levels-check-whichChild = أي طفل؟ كل طفل على حدة.
levels-check-noReason = لماذا هذا المستوى؟ قله بحيث تفهمه العائلة.
levels-prompt-whatHelpIsEnough = أي مساعدة تكفي، دون زيادة؟
levels-prompt-whatIfItGetsHarder = ماذا لو صار الأمر أصعب مرة أخرى؟
levels-picture-now = من الآن فصاعدًا
levels-picture-before = حتى الآن
levels-picture-same = حتى الآن، ومن الآن فصاعدًا
