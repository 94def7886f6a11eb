### Not yet reviewed by a person who speaks Arabic.

familyPlanReview-about = ما الذي تحسّن، وماذا نغيّر.
familyPlanReview-progress = كيف تسير خطتنا
familyPlanReview-progress-add = أضف كيف تسير
familyPlanReview-progress-empty = لا شيء هنا بعد. ما الذي تحسّن منذ المرة السابقة؟
familyPlanReview-progress-difference = ما الفرق الذي أحدثه؟
familyPlanReview-progress-planLine = أي سطر من الخطة؟
familyPlanReview-progress-state = كيف يسير الأمر؟
familyPlanReview-progress-state-works = ينجح
familyPlanReview-progress-state-worksPartly = ينجح جزئيًا
familyPlanReview-progress-state-notYet = ليس بعد
familyPlanReview-progress-state-noLongerNeeded = لم نعد نحتاجه
familyPlanReview-progress-gotInTheWay = ما الذي عاق ذلك؟
familyPlanReview-progress-whatWeChange = ماذا نغيّر؟
familyPlanReview-check-nothingChanges = هناك ما لا ينجح بعد. ماذا نغيّر؟
familyPlanReview-prompt-whatIsBetter = ما الذي تحسّن، ولو قليلًا؟
familyPlanReview-prompt-whoDidIt = من فعل شيئًا لذلك؟
familyPlanReview-prompt-whatNext = ما الخطوة الصغيرة التالية؟
