### Not yet reviewed by a person who speaks Arabic.

conferenceViews-about = كيف ترى الأمر، بكلماتك. لكلٍّ من الوالدين بطاقة.
conferenceViews-familyViews = كيف ترى العائلة الأمر
conferenceViews-familyViews-add = قل كيف ترى الأمر
conferenceViews-familyViews-empty = لم يقل أحد شيئًا هنا بعد.
conferenceViews-familyViews-view = كيف ترى الأمر؟
conferenceViews-familyViews-whatWouldHelp = ما الذي يساعد؟
conferenceViews-networkViews = كيف يراه ناسكم
    .professional = رأي شبكة الدعم
conferenceViews-networkViews-add = قل كيف ترى الأمر
conferenceViews-networkViews-empty = لم يقل أحد شيئًا هنا بعد.
conferenceViews-networkViews-view = كيف ترى الأمر؟
conferenceViews-networkViews-whatWeCanDo = ماذا تستطيع أن تفعل؟
conferenceViews-chairSummary = ما سمعناه، باختصار
    .professional = ملخص الرئاسة
conferenceViews-chairSummary-add = أضف إلى الملخص
conferenceViews-chairSummary-empty = يأتي الملخص بعد أن يتكلم الجميع.
conferenceViews-chairSummary-what = ما هو؟
conferenceViews-chairSummary-kind = ما أثره؟
conferenceViews-chairSummary-kind-riskFactor = يزيد احتمال أن يتأذى طفل
conferenceViews-chairSummary-kind-protectiveFactor = يساعد على سلامة الطفل
conferenceViews-chairSummary-kind-summary = إجمالًا
conferenceViews-chairSummary-source = من قاله؟
    .professional = المصدر
conferenceViews-check-noFamilyView = لم تقل العائلة بعد كيف ترى الأمر.
conferenceViews-check-onlyRisk = لا يذكر الملخص ما يحفظ سلامة الطفل.
