### Not yet reviewed by a person who speaks Arabic.
### What people at work call the parts of the map and the must-haves, beside the plain words.

work-field-strengths = نقاط القوة
work-field-existingSafety = السلامة القائمة
work-field-harm = أذى سابق
work-field-danger = بيان الخطر
work-field-complicating = عوامل معقِّدة
work-field-safetyGoals = أهداف السلامة
work-field-familyGoals = أهداف العائلة
work-field-nextSteps = الخطوات التالية
work-field-risk = بيان المخاطر
work-field-contingency = خطة الطوارئ
work-field-whatIfNoChange = العواقب
work-field-requiredSafety = السلامة المطلوبة
work-must-haves = الخطوط الدنيا
work-part-mustHaves = الخطوط الدنيا
